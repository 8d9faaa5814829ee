using OpenRas.Analysis;
using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

// A naive calculator, written from docs/format.md, and not from the engine, to check the engine against.
internal sealed class ReferenceScheme
{
    private readonly List<Question> questions = [];
    private readonly List<FormLine> form = [];
    private readonly List<string> results;
    private readonly string unanswered;

    private ReferenceScheme(YamlNode root)
    {
        if (root.Get("format").Scalar() != "1")
        {
            throw root.Odd("only format 1 is understood");
        }

        unanswered = root.Find("unanswered")?.Scalar() ?? "stop";
        Dictionary<string, YamlNode> scales = root.Find("scales")?.Pairs().ToDictionary(scale => scale.Key, scale => scale.Value) ?? [];
        Names names = new();
        foreach (YamlNode node in root.Find("questions")?.Items() ?? [])
        {
            questions.Add(Question.Parse(node, scales, names));
            names.Add(questions[^1]);
        }

        foreach (YamlNode node in root.Find("form")?.Items() ?? [])
        {
            form.Add(FormLine.Parse(node, names));
            names.Add(form[^1]);
        }

        results = root.Find("results")?.Items().Select(result => result.Get("line").Scalar()).ToList() ?? [];
        foreach (string stopped in form.OfType<EligibilityLine>().SelectMany(gate => gate.Stops ?? []))
        {
            names.Check(stopped);
        }
    }

    // The yaml is taken to be valid; what is not understood is thrown at.
    public static ReferenceScheme Parse(string yaml) => new(Yaml.Root(yaml));

    // id -> value as written: an answer's id, a number, or the figure of a total that may be given. Absent is unanswered.
    public IReadOnlyList<ReferenceLine> Calculate(IReadOnlyDictionary<string, string> answers)
    {
        foreach (string id in answers.Keys)
        {
            if (!questions.Any(question => question.Id == id) && !form.Any(line => line.Id == id && line.MayBeGiven))
            {
                throw new ArgumentException($"'{id}' is not a question, and not a total that may be given");
            }
        }

        Sheet sheet = new(answers, ReadByGivenTotalsAlone(answers));
        List<ReferenceLine> lines = [];
        foreach (Question question in questions)
        {
            int number = lines.Count + 1;
            lines.Add(Write(sheet, question.Id, Fill(question, sheet, number), number));
        }

        foreach (FormLine line in form)
        {
            int number = lines.Count + 1;
            Cell? stopped = form.TakeWhile(above => above != line).OfType<EligibilityLine>()
                .Where(gate => StandsBehind(line, gate))
                .Select(gate => gate.Stopping(sheet, questions.Count + form.IndexOf(gate) + 1))
                .FirstOrDefault(cell => cell is not null);
            lines.Add(Write(sheet, line.Id, stopped ?? line.Fill(sheet, number), number));
        }

        return lines;
    }

    // Everything below a gate; where it names the results that it stops, what only they need.
    private bool StandsBehind(FormLine line, EligibilityLine gate)
    {
        if (gate.Stops is null)
        {
            return true;
        }

        List<string> wanting = results.Where(result => Needs(result).Contains(line.Id)).ToList();
        return wanting.Count > 0 && wanting.All(result => gate.Stops.Contains(result));
    }

    // The lines that a result is made from, and the gates that can stop it with theirs.
    private HashSet<string> Needs(string result)
    {
        HashSet<string> needs = [];
        Visit(result);
        foreach (EligibilityLine gate in form.TakeWhile(line => line.Id != result).OfType<EligibilityLine>())
        {
            if (gate.Stops?.Contains(result) ?? true)
            {
                Visit(gate.Id);
            }
        }

        return needs;

        void Visit(string id)
        {
            if (needs.Add(id) && form.Find(line => line.Id == id) is { } line)
            {
                line.MadeFrom.Concat(line.Only?.Columns ?? []).ToList().ForEach(Visit);
            }
        }
    }

    private Cell Fill(Question question, Sheet sheet, int number)
    {
        Verdict asked = question.AskOnly?.Judge(sheet) ?? new Verdict(true);
        string? supplied = sheet.Supplied(question.Id);
        if (asked.Holds is null)
        {
            return asked.Because!;
        }

        if (asked.Holds == false)
        {
            return supplied is null
                ? Cell.Arises(ReferenceState.DoesNotApply, number)
                : throw new ArgumentException($"'{question.Id}' is answered though it is not asked");
        }

        if (supplied is not null)
        {
            return question.Read(supplied, number);
        }

        if (sheet.IsNotSupplied(question.Id))
        {
            return Cell.Arises(ReferenceState.NotSupplied, number);
        }

        string readAs = question.Unanswered ?? unanswered;
        return readAs == "stop" ? Cell.Arises(ReferenceState.NotAnswered, number) : question.Read(readAs, number);
    }

    // What is read, and by nothing but given totals and other such lines, and is no result and no test. Its condition a given total still needs.
    private HashSet<string> ReadByGivenTotalsAlone(IReadOnlyDictionary<string, string> answers)
    {
        HashSet<string> read = [];
        HashSet<string> needed = [.. results, .. form.OfType<EligibilityLine>().Select(gate => gate.Id)];
        HashSet<string> alone = [];
        foreach (FormLine line in Enumerable.Reverse(form))
        {
            Look(line.Id, line.MadeFrom, line.Only, answers.ContainsKey(line.Id));
        }

        foreach (Question question in Enumerable.Reverse(questions))
        {
            Look(question.Id, [], question.AskOnly, false);
        }

        return alone;

        void Look(string id, IEnumerable<string> madeFrom, AnyConditions? only, bool given)
        {
            bool unneeded = read.Contains(id) && !needed.Contains(id);
            if (unneeded)
            {
                alone.Add(id);
            }

            read.UnionWith(madeFrom);
            read.UnionWith(only?.Columns ?? []);
            if (!unneeded)
            {
                needed.UnionWith(given ? [] : madeFrom);
                needed.UnionWith(only?.Columns ?? []);
            }
        }
    }

    private static ReferenceLine Write(Sheet sheet, string id, Cell cell, int number)
    {
        sheet[id] = cell;
        return new ReferenceLine(number, id, cell.State, cell.Value, cell.Value is null ? cell.Text : null, cell.Cause);
    }
}
