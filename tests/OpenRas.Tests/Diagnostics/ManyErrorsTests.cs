namespace OpenRas.Tests.Diagnostics;

public sealed class ManyErrorsTests
{
    [Fact]
    public void An_error_is_listed_however_many_warnings_stand_before_it()
    {
        var todo = string.Concat(Enumerable.Range(1, 210).Select(i => $"  - figure: f{i}\n    value: £1 a week\n    label: Fee #todo\n"));

        var loaded = Small.Load($$"""
            form:
            {{todo}}
            results:
              - { line: nobody, label: Price, for: person }
            """);

        Assert.False(loaded.IsOk);
        Assert.Contains(loaded.Diagnostics, d => d.Code == "RAS3001");
        Assert.Equal(200, loaded.Diagnostics.Count(d => d.Code == "RAS1017"));
        Assert.Equal("there are 10 more, which are not listed", loaded.Diagnostics[^1].Message);
    }

    [Fact]
    public void A_broken_table_after_two_hundred_errors_is_refused_like_any_other()
    {
        var broken = string.Concat(Enumerable.Range(1, 250).Select(i => $"  - {{ total: t{i}, label: T, add: [nobody] }}\n"));

        var loaded = Small.Load($$"""
            questions:
              - { id: alone, ask: "Alone?", counts: circumstance, answers: yes-no }
              - { id: nights, ask: "Nights", counts: need, number: { from: 0, to: 7, step: 1 }, unit: points }
            form:
            {{broken}}
              - { table: price, label: Price, unit: £ a week, rows: [{ alone: yes, nights: 0-7, gives: 3 }, { alone: no, gives: 2 }] }
            results:
              - { line: price, label: Price, for: person }
            """);

        Assert.Equal("RAS1000", loaded.Diagnostics[^1].Code);
        Assert.Equal("there are 51 more, which are not listed", loaded.Diagnostics[^1].Message);
    }
}
