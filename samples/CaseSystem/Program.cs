using OpenRas.Analysis;
using OpenRas;

// The rules, and that they are in force on the day. Where a folder holds every version of one scheme, RasFolder chooses.
var day = new DateOnly(2026, 5, 1);
RasDefinition ras = RasDefinition.Load(args is [var file] ? file : "ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow();
EffectiveDate on = ras.CheckDate(day).OrThrow();

// The questions are data: a form can be drawn from them.
foreach (var question in ras.Questions)
    Console.WriteLine($"{question.Id,-13} {question.Ask}  [{(question.Number is { } n ? $"{n.From} to {n.To}" : string.Join(", ", question.Answers.Select(a => a.Id)))}]");

// An assessment is often half done. A mistake is a diagnostic with the nearest name, and never an exception.
var mistyped = ras.CheckAnswers(("group", "older"), ("wahsing", "some"));
Console.WriteLine($"\n{mistyped.Diagnostics.ToText()}");

AnswerSet soFar = ras.CheckAnswers(("group", "older"), ("washing", "some"), ("eating", "some"), ("care-help", "daily"), ("staff", "0")).OrThrow();
Bounds bounds = ras.FindBounds(soFar);
Console.WriteLine($"Still open: {string.Join(", ", bounds.Open)}");
foreach (var result in bounds.Results) Console.WriteLine($"  {result.Label}: {result.Least} to {result.Greatest}, or {string.Join(", ", result.Outcomes.Where(o => o != Outcome.Amount))}");

// Complete: the amount, the line that a person will ask about, and the record to keep.
AnswerSet answers = ras.ParseAnswers("""{ "group": "older", "washing": "some", "eating": "some", "care-help": "daily", "out": "all", "staff": 0, "carer-strain": "some" }""").OrThrow();
Allocation allocation = ras.Calculate(answers, on);
foreach (var result in allocation.Results) Console.WriteLine($"\n{result}");
foreach (var line in allocation.Lines.Where(l => l.Change is not null)) Console.WriteLine($"  line {line.Number}, {line.Label}: {line.Change}. {line.Reason}");

string record = allocation.ToJson();
Console.WriteLine($"\nKeep {record.Length} characters of JSON: definition {ras.Digest[..12]}...");
