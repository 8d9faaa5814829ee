using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using OpenRas.Tests.Golden;

namespace OpenRas.Tests.House;

/// <summary>The public API on one page for each target. A change of it is a difference to read.</summary>
public sealed class PublicApiTests
{
    private static readonly Type[] Types = [.. typeof(RasDefinition).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal)];

    [Fact]
    public void The_public_API_is_the_approved_one() =>
        GoldenFile.Matches($"tests/OpenRas.Tests/House/PublicApi.net{Environment.Version.Major}.0.approved.txt", Page());

    [Fact]
    public void There_are_about_sixty_public_types() => Assert.InRange(Types.Length, 45, 84);

    [Fact]
    public void Every_public_class_is_sealed_and_has_no_public_setter()
    {
        Assert.All(Types.Where(t => t.IsClass), t => Assert.True(t.IsSealed, t.Name));
        Assert.All(
            Types.SelectMany(t => t.GetProperties()).Where(p => p.DeclaringType!.Assembly == typeof(RasDefinition).Assembly && p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))),
            p => Assert.Fail($"{p.DeclaringType!.Name}.{p.Name} can be set"));
    }

    /// <summary>What is checked once stays so: nobody makes one that was not, or changes one by <c>with</c>.</summary>
    [Fact]
    public void Only_the_library_makes_what_it_gives() =>
        Nothing.IsIn(Types.Where(t => t.GetConstructors().Length > 0).Select(t => $"{t.Name} has a public constructor"));

    private static string Page()
    {
        var page = new StringBuilder();
        foreach (var type in Types)
        {
            page.Append(type.Namespace).Append('.').Append(Name(type)).Append(type.IsEnum ? " (enum)" : type.IsValueType ? " (struct)" : "").Append('\n');
            foreach (var member in Members(type)) page.Append("    ").Append(member).Append('\n');
        }

        return page.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type);
        const BindingFlags declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var fields = type.GetFields(declared).Select(f => $"const {Name(f.FieldType)} {f.Name}");
        var constructors = type.GetConstructors().Select(c => $"new({Parameters(c)})");
        var properties = type.GetProperties(declared).Where(p => p.Name != "EqualityContract").Select(p => $"{Name(p)} {p.Name} {{ get; }}");
        var methods = type.GetMethods(declared).Where(m => !m.IsSpecialName && m.GetCustomAttribute<CompilerGeneratedAttribute>() is null && m.Name is not ("Equals" or "GetHashCode" or "ToString"))
            .Select(m => $"{(m.IsStatic ? "static " : "")}{Name(m.ReturnParameter)} {m.Name}({Parameters(m)})");
        return fields.Concat(constructors).Concat(properties).Concat(methods).Order(StringComparer.Ordinal);
    }

    private static readonly NullabilityInfoContext Nullability = new();

    private static string Name(PropertyInfo property) => Name(property.PropertyType) + Mark(property.PropertyType, Nullability.Create(property));

    private static string Name(ParameterInfo parameter) => Name(parameter.ParameterType) + Mark(parameter.ParameterType, Nullability.Create(parameter));

    private static string Mark(Type type, NullabilityInfo info) => !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p)} {p.Name}{(p.HasDefaultValue ? $" = {p.DefaultValue ?? "null"}" : "")}"));

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.IsArray ? Name(type.GetElementType()!) + "[]" : type.Name;
}
