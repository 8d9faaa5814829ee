namespace OpenRas.Oracle.Making;

/// <summary>Makes one line of the form from what stands above it; null where what it needs is not there.</summary>
internal sealed class LineMaker
{
    private readonly Dice _dice;
    private readonly ConditionMaker _conditions;
    private readonly RowMaker _rows;
    private readonly TotalMaker _totals;
    private readonly StraightLineMaker _straight;

    internal LineMaker(Dice dice, ConditionMaker conditions, bool isSmall)
    {
        (_dice, _conditions) = (dice, conditions);
        _rows = new RowMaker(dice, new ColumnMaker(dice, conditions));
        _totals = new TotalMaker(dice, conditions, this, isSmall);
        _straight = new StraightLineMaker(dice);
    }

    internal (string Text, Made Made)? Make(string id, IReadOnlyList<Made> above) => _dice.Below(100) switch
    {
        < 24 => _totals.Make(id, above),
        < 38 => Bands(id, above),
        < 52 => Table(id, above),
        < 65 => Multiply(id, above),
        < 75 => Abatement(id, above),
        < 84 => Limit(id, above),
        < 89 => Uplift(id, above),
        < 93 => Count(id, above),
        < 96 => Test(id, above),
        < 98 => Named(id, above),
        _ => Figure(id, above),
    };

    /// <summary>A reduction or limit may have a condition of its own, and is never the only one to read what may not apply.</summary>
    internal string? Narrow(IEnumerable<Made> read, IReadOnlyList<Made> above, int chance, out bool fits)
    {
        var conditions = read.Where(m => m.Only is not null).Select(m => Narrower(_conditions.Within(m.Only!))).ToList();
        if (_dice.Chance(chance) && Lookable(above) is { Count: > 0 } looked) conditions.Add(_conditions.Any(looked, 2));
        var joined = conditions.Count == 0 ? null : OnlyMaker.Joined(conditions);
        fits = conditions.Count == 0 || joined is not null;
        return joined;
    }

    /// <summary>Sometimes one way of a list alone.</summary>
    private string Narrower(string only) => _dice.Chance(25) ? _dice.Pick(OnlyMaker.Ways(only)) : only;

    /// <summary>A line that passes its figure on where its condition does not hold always applies.</summary>
    internal static (string, Made)? Line(string id, string kind, string body, string? only, Made made)
    {
        var condition = only is null ? "" : $", only: {only}";
        var text = $"  - {{ {kind}: {id}, label: \"{id}\"{condition}, {body} }}";
        return (text, made with { Kind = kind, Only = kind is "abatement" or "uplift" or "limit" ? made.Only : only });
    }

    internal string Rounding(int chance)
    {
        if (chance < 100 && _dice.Chance(4)) return ", round: unread";
        if (!_dice.Chance(chance)) return "";
        var mode = _dice.Pick<string>(["half-up", "half-down", "half-even", "up", "down"]);
        return $", round: {{ to: {_dice.Pick<string>(["1", "0.1", "0.5", "0.01", "5", "0.25", "10", "0.3", "7.5"])}, mode: {mode} }}";
    }

    internal static List<Made> Lookable(IReadOnlyList<Made> above) => [.. above.Where(m => m.AlwaysApplies && ConditionMaker.CanLookAt(m) && !m.TakesOff)];

    private List<Made> Numbers(IReadOnlyList<Made> above, Func<Made, bool> that) =>
        [.. _dice.Shuffled(above).Where(m => m.IsNumber && !m.MayBeLeftOut && !m.TakesOff && that(m))];

    private Made? Number(IReadOnlyList<Made> above, Func<Made, bool> that) => Numbers(above, that).FirstOrDefault();

    private (string, Made)? Figure(string id, IReadOnlyList<Made> above)
    {
        var only = Narrow([], above, 60, out _);
        if (_dice.Chance(10)) return Line(id, "figure", "value: { figure: £-7.25 a week, basis: ours }", only, new(id, "£ a week") { Least = -7.25m });
        if (_dice.Chance(15)) return Line(id, "figure", "value: unread, unit: £ a week", only, new(id, "£ a week") { Most = 100 });
        var value = _dice.Number(0, 300, 2);
        return Line(id, "figure", $"value: £{Dice.Text(value)} a week", only, new(id, "£ a week") { Least = value, Most = value });
    }

    private (string, Made)? Bands(string id, IReadOnlyList<Made> above)
    {
        var number = Number(above, m => m.Unit is "points" or "hours a week" or "number" && m.Answers.Count == 0 && m.Least >= 0);
        if (number is null) return null;
        var circumstance = Lookable(above).Where(m => m.Counts == "circumstance" && m.Answers.Count > 0 && m.Unit == "").ToList();
        List<Made> columns = circumstance.Count > 0 && _dice.Chance(35) ? [_dice.Pick(circumstance), number] : [number];
        var only = Narrow([number], above, 15, out var fits);
        if (!fits) return null;
        if (_dice.Chance(25)) return StraightLine(id, columns, only);
        var (rises, at) = (_dice.Chance(60), 0m);
        var rows = _rows.Rows(columns, () => _dice.Chance(14) ? WordMaker.Any(_dice) : Dice.Text(at = (rises ? at : 0) + _dice.Number(0, 120, 2)));
        return Line(id, "price-bands", $"unit: £ a week{Rounding(10)}, rows: {rows}", only, new(id, "£ a week") { Most = 400 });
    }

    private (string, Made)? StraightLine(string id, List<Made> columns, string? only)
    {
        var number = columns[^1];
        var rows = columns.Count == 1 ? _straight.Rows(number, "") : columns[0].Answers.Concat(columns[0].Aside).SelectMany(a => _straight.Rows(number, $"{columns[0].Id}: {a}, "));
        var body = $"unit: £ a week, between: straight-line{Rounding(100)}, rows: [{string.Join(", ", rows)}]";
        return Line(id, "price-bands", body, only, new(id, "£ a week") { Most = 300 });
    }

    private (string, Made)? Table(string id, IReadOnlyList<Made> above)
    {
        var columns = _dice.Some(Lookable(above), _dice.From(1, 2));
        if (columns.Length == 0) return null;
        var only = Narrow([], above, 20, out _);
        var unit = _dice.Pick<string>(["points", "£ a week", "hours a week", "share", "words", "points", "£ a week"]);
        if (unit == "words") return Words(id, columns, only);
        var leavesOut = false;
        string Gives()
        {
            if (_dice.Chance(5)) leavesOut = true;
            if (leavesOut && _dice.Chance(40)) return "does-not-apply";
            if (_dice.Chance(14)) return unit is "points" or "share" ? WordMaker.Blank(_dice) : WordMaker.Any(_dice);
            return unit == "share" ? Dice.Text(_dice.Number(0, 100, 1)) + "%" : Dice.Text(_dice.Number(0, 60, 3));
        }

        var rows = _rows.Rows(columns, Gives);
        var most = unit == "share" ? 1 : 60;
        var made = new Made(id, unit) { Most = most, MayBeLeftOut = rows.Contains("does-not-apply", StringComparison.Ordinal) };
        return Line(id, "table", $"unit: {unit}{Rounding(unit == "share" ? 0 : 10)}, rows: {rows}", only, made);
    }

    private (string, Made)? Words(string id, Made[] columns, string? only)
    {
        string[] words = _dice.Chance(80) ? ["High", "Low", "None"] : ["2 visits", "3", "10 and over"];
        var rows = _rows.Rows(columns, () => _dice.Chance(8) ? WordMaker.Blank(_dice) : $"\"{_dice.Pick(words)}\"");
        var given = words.Where(w => rows.Contains($"gives: \"{w}\"", StringComparison.Ordinal)).ToArray();
        return given.Length == 0 ? null : Line(id, "table", $"unit: words, rows: {rows}", only, new(id, "words") { Words = given });
    }

    private (string, Made)? Multiply(string id, IReadOnlyList<Made> above)
    {
        var first = Number(above, m => m.Unit is "points" or "£ a week" or "hours a week" or "number");
        if (first is null) return null;
        if (first.Unit == "points" && _dice.Chance(15)) return Squared(id, first);
        var times = new List<string> { first.Id };
        var read = new List<Made> { first };
        var unit = "£ a week";
        if (first.Unit == "points") times.Add($"£{Dice.Text(_dice.Number(0, 30, 3))} a week for each point");
        else if (first.Unit == "hours a week") times.Add($"£{Dice.Text(_dice.Number(5, 30, 2))} an hour");
        else if (first.Unit == "number") times.Add($"£{Dice.Text(_dice.Number(5, 30, 2))} a week");
        if (_dice.Chance(25) && Number(above, m => m.Unit == "share") is { } share)
        {
            times.Add(share.Id);
            read.Add(share);
        }

        if (_dice.Chance(8)) times.Add("unread");
        var divided = _dice.Chance(35);
        var by = divided ? Divisor(above, read) : "";
        var only = Narrow(read, above, 15, out var fits);
        if (!fits) return null;
        var written = times.Contains("unread") ? ", unit: £ a week" : "";
        var body = $"times: [{string.Join(", ", _dice.Shuffled(times))}]{by}{written}{Rounding(divided ? 100 : 30)}";
        return Line(id, "multiply", body, only, new(id, unit) { Least = Math.Min(0, first.Least * 30), Most = Math.Max(1, first.Most) * 20 });
    }

    /// <summary>A line times itself, and points that are read as something else.</summary>
    private (string, Made)? Squared(string id, Made first)
    {
        var most = Math.Max(Math.Abs(first.Least), first.Most);
        var body = $"times: [{first.Id}, {first.Id}], read-as: £ a week, source: tables{Rounding(30)}";
        return Line(id, "multiply", body, first.Only, new(id, "£ a week") { Least = 0, Most = most * most });
    }

    private string Divisor(IReadOnlyList<Made> above, List<Made> read)
    {
        var number = Number(above, m => m.Unit is "number" or "share" && m.Least > 0);
        if (number is null || _dice.Chance(50)) return $", divide-by: [{_dice.Pick<string>(["3 number of areas", "7 number of parts", "150%", "12 number of parts"])}]";
        read.Add(number);
        return $", divide-by: [{number.Id}]";
    }

    private (string, Made)? Abatement(string id, IReadOnlyList<Made> above)
    {
        var of = Number(above, m => m.Unit is "points" or "£ a week" or "hours a week" && m.Least >= 0);
        if (of is null) return null;
        var by = _dice.Shuffled(above).FirstOrDefault(m => m.Unit == "share" && m.IsNumber && m.Most <= 1 && m.Kind is "question" or "table" && !m.MayBeLeftOut && m.Unit == "share");
        var read = by is null || _dice.Chance(30) ? [] : new[] { by };
        var share = read.Length == 0 ? FlatShare() : $"by: {by!.Id}";
        var only = Narrow(read, above, 30, out var fits);
        if (!fits || (of.Only is not null && of.Only != only)) return null;
        return Line(id, "abatement", $"of: {of.Id}, {share}, reason: unpublished{Rounding(45)}", only, of with { Id = id, IsWhole = false, Answers = [], HasScores = false, Counts = "" });
    }

    private string FlatShare()
    {
        if (_dice.Chance(8)) return "leaves: unread";
        return $"{_dice.Pick<string>(["leaves", "takes-off"])}: {Dice.Text(_dice.Number(0, 100, 2))}%";
    }

    private (string, Made)? Limit(string id, IReadOnlyList<Made> above)
    {
        var of = Number(above, m => m.Unit is "points" or "£ a week" or "hours a week" && m.Answers.Count == 0);
        if (of is null) return null;
        var line = Number(above, m => m.Unit == of.Unit && m.Id != of.Id && m.Answers.Count == 0 && m.Only == of.Only);
        var (least, most) = (_dice.Number(0, 20, 1), _dice.Number(20, 120, 2));
        var (lower, upper) = (Dice.Text(least), Dice.Text(most));
        var ends = _dice.Below(3);
        if (line is not null && _dice.Chance(35)) (lower, upper, ends) = (line.Id, line.Id, _dice.Below(2));
        else if (line is not null && _dice.Chance(15)) (lower, ends) = (line.Id, 2);
        else if (line is not null && _dice.Chance(15)) (upper, ends) = (line.Id, 2);
        else if (_dice.Chance(6)) (lower, upper) = ("unread", "unpublished");
        var below = _dice.Chance(70) ? "use-minimum" : WordMaker.Any(_dice);
        var beyond = _dice.Chance(65) ? "use-maximum" : WordMaker.Any(_dice);
        var body = ends switch
        {
            0 => $"minimum: {lower}, below: {below}",
            1 => $"maximum: {upper}, above: {beyond}",
            _ => $"minimum: {lower}, below: {below}, maximum: {upper}, above: {beyond}",
        };
        var only = Narrow([of], above, 25, out var fits);
        if (!fits || (of.Only is not null && of.Only != only)) return null;
        var floor = ends == 1 || only is not null ? of.Least : Math.Max(0, of.Least);
        return Line(id, "limit", $"of: {of.Id}, {body}, reason: unpublished{Rounding(20)}", only, of with { Id = id, Least = floor, IsWhole = false, Counts = "" });
    }

    private (string, Made)? Uplift(string id, IReadOnlyList<Made> above)
    {
        var of = Number(above, m => m.Unit is "points" or "£ a week" or "hours a week" && m.Least >= 0);
        if (of is null) return null;
        var only = Narrow([of], above, 40, out var fits);
        if (!fits || (of.Only is not null && of.Only != only)) return null;
        var adds = _dice.Chance(6) ? "unread" : Dice.Text(_dice.Number(0, 250, 3)) + "%";
        return Line(id, "uplift", $"of: {of.Id}, adds: {adds}, reason: \"Prices rose\"{Rounding(40)}", only, of with { Id = id, Most = of.Most * 3, IsWhole = false, Answers = [], HasScores = false, Counts = "" });
    }

    private (string, Made)? Count(string id, IReadOnlyList<Made> above)
    {
        var questions = above.Where(m => m.IsQuestion && m.Answers.Count > 1).ToList();
        if (questions.Count == 0) return null;
        var first = _dice.Pick(questions);
        var alike = questions.Where(q => q.Answers.SequenceEqual(first.Answers)).ToList();
        var of = _dice.Some(alike, _dice.From(1, Math.Min(4, alike.Count)));
        var answers = of.Any(q => q.Counts is not ("need" or "support")) ? _dice.Pick(first.Answers) : _dice.Pick<string>([first.Answers[^1], first.Answers[1] + " or more"]);
        if (_dice.Chance(30)) answers = "applies";
        var all = above.Where(m => m.IsQuestion || m.IsNumber).ToList();
        if (answers == "applies") of = _dice.Some(all, _dice.From(1, Math.Min(4, all.Count)));
        var only = Narrow([], above, 12, out _);
        return Line(id, "count", $"of: [{string.Join(", ", of.Select(q => q.Id))}], answers: {answers}", only, new(id, "number") { Most = of.Length, IsWhole = true });
    }

    private (string, Made)? Test(string id, IReadOnlyList<Made> above)
    {
        var looked = above.Where(m => (m.Only is null || _dice.Chance(25)) && ConditionMaker.CanLookAt(m) && !m.TakesOff).ToList();
        if (looked.Count == 0) return null;
        var only = Narrow([], above, 35, out _);
        var metBy = MetBy(looked);
        var otherwise = _dice.Chance(70) ? WordMaker.Outcome(_dice) : WordMaker.Blank(_dice);
        var stops = _dice.Chance(55) ? $", stops: {DefinitionMaker.StopsOf(id)}" : "";
        return Line(id, "eligibility", $"met-by: {metBy}, otherwise: {otherwise}{stops}", only, new(id, "yes-no"));
    }

    /// <summary>A condition with a name: it says yes or no, and stops nothing.</summary>
    private (string, Made)? Named(string id, IReadOnlyList<Made> above)
    {
        var looked = above.Where(m => (m.Only is null || _dice.Chance(25)) && ConditionMaker.CanLookAt(m) && !m.TakesOff).ToList();
        if (looked.Count == 0) return null;
        var only = Narrow([], above, 12, out _);
        return Line(id, "eligibility", $"met-by: {MetBy(looked)}, stops: nothing", only, new(id, "yes-no") { StopsNothing = true });
    }

    private string MetBy(IReadOnlyList<Made> looked)
    {
        if (_dice.Chance(4)) return "unread";
        return $"[{string.Join(", ", Enumerable.Range(0, _dice.From(1, 3)).Select(_ => _conditions.Make(looked, 2)))}]";
    }
}
