using System.Reflection;

namespace OpenRas.Tests.Reference;

public sealed class ReferenceSheetTests
{
    private const string Questions = """
        format: 1
        unanswered: stop
        questions:
          - { id: live, ask: "Where?", counts: circumstance, answers: [{ id: home, text: "Home" }, { id: shared, text: "Shared" }] }
          - id: wash
            ask: "Washing"
            counts: need
            answers:
              - { id: none, text: "None", points: 0 }
              - { id: some, text: "Some", points: 8 }
              - { id: hidden, text: "Hidden", points: unpublished }
              - { id: na, text: "Not for me", points: does-not-apply, aside: true }
            unanswered: some
          - { id: night, ask: "Nights", counts: need, number: { from: 0, to: 7, step: 0.5 }, unit: points, unanswered: 0, ask-only: { live: home } }
        form:
          - { table: kind, label: Kind, unit: words, rows: [{ wash: some or more, gives: "Some help" }, { wash: [none, na], gives: "No help" }] }
          - { table: score, label: Score, unit: words, only: { wash: [none, some, hidden] }, rows: [{ wash: 8 and over, gives: "High" }, { wash: under 8, gives: "Low" }] }
          - { total: all, label: All, add: [wash, night] }
        """;

    private const string Totals = """
        format: 1
        unanswered: stop
        questions:
          - { id: a, ask: "A", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
          - { id: b, ask: "B", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points, unanswered: 0 }
          - { id: help, ask: "H", counts: support, answers: [{ id: n, text: "N", leaves: 100% }, { id: y, text: "Y", leaves: 50% }], unanswered: n }
          - { id: other, ask: "O", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
          - { id: odd, ask: "?", counts: circumstance, answers: yes-no, unanswered: no }
        form:
          - { abatement: left, label: Left, of: a, by: help, reason: unread }
          - { total: needs, label: Needs, add: [left, { line: b, weight: 0.725, only: { b: 3 and over } }], less: [{ line: a, weight: 0.1 }], may-be-given: yes, round: { to: 1, mode: up } }
          - { total: more, label: More, add: [needs, other] }
          - { total: unknown, label: Unknown, add: unread, may-be-given: yes, counts: need, expect: 0-20 }
          - { total: most, label: Most, add: [unknown, b], may-be-given: yes, only: { odd: no } }
          - { total: empty, label: Empty, add: [{ line: other, only: { other: 8 and over } }] }
        results:
          - { line: more, label: M, for: person }
        """;

    [Fact]
    public void Silence_is_read_as_the_scheme_says() =>
        Worked.Case(Questions, "live=home", "wash 8", "night 0", "kind 'Some help'", "all 8");

    [Fact]
    public void What_is_not_asked_adds_nothing() =>
        Worked.Case(Questions, "live=shared wash=none", "night DoesNotApply@3", "all 0");

    [Fact]
    public void Which_answer_was_given_is_known_even_where_its_worth_is_not()
    {
        Worked.Case(Questions, "live=home wash=hidden", "wash Unpublished@2", "kind 'Some help'", "score Unpublished@2", "all Unpublished@2");
        Worked.Case(Questions, "live=home wash=na", "wash DoesNotApply@2", "kind 'No help'", "all 0");
    }

    [Fact]
    public void An_answer_to_a_question_that_is_not_asked_is_refused() =>
        Assert.Throws<ArgumentException>(() => ReferenceScheme.Parse(Questions).Calculate(Worked.Read("live=shared night=1")));

    [Fact]
    public void A_total_adds_its_parts_times_their_weights_and_rounds_last()
    {
        // 4 × 50% + 3 × 0.725 - 4 × 0.1 = 2 + 2.175 - 0.4 = 3.775, up to 4.
        Worked.Case(Totals, "a=4 b=3 help=y other=1", "left 2", "needs 4", "more 5", "unknown NotAnswered@9", "most NotAnswered@9", "empty DoesNotApply@11");
        Worked.Case(Totals, "a=4 b=2 other=9", "needs 4", "more 13", "empty 9");
    }

    [Fact]
    public void What_only_a_given_total_reads_is_not_supplied() =>
        Worked.Case(Totals, "needs=12.5 other=1", "a NotSupplied@1", "help NotSupplied@3", "left NotSupplied@1", "needs 12.5", "more 13.5");

    [Fact]
    public void What_another_line_reads_too_is_still_read_as_the_scheme_says()
    {
        Worked.Case(Totals, "needs=12.5 other=1", "b 0", "most NotAnswered@9");
        Worked.Case(Totals, "needs=12.5 unknown=7 other=1", "b 0", "unknown 7", "most 7");
    }

    [Fact]
    public void A_given_total_still_needs_its_own_condition() =>
        Worked.Case(Totals, "needs=12 most=7", "unknown NotSupplied@9", "b NotSupplied@2", "odd 'no'", "most 7");

    [Fact]
    public void The_reference_shares_nothing_with_the_library()
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        Type[] own = [.. typeof(ReferenceScheme).Assembly.GetTypes().Where(type => type.Namespace == typeof(ReferenceScheme).Namespace && !type.Name.EndsWith("Tests", StringComparison.Ordinal))];
        IEnumerable<Type> used = own.SelectMany(type => type.GetFields(all).Select(field => field.FieldType)
            .Concat(type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)).SelectMany(method =>
                method.GetParameters().Select(parameter => parameter.ParameterType).Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []))));
        Assert.DoesNotContain(typeof(RasDefinition).Assembly, used.Select(type => (type.GetElementType() ?? type).Assembly));
    }
}
