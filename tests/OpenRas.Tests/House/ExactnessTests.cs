using System.Reflection;

namespace OpenRas.Tests.House;

public sealed class ExactnessTests
{
    [Fact]
    public void Nothing_in_the_library_is_binary_floating_point()
    {
        const BindingFlags all = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var types = typeof(RasDefinition).Assembly.GetTypes();
        var used = types.SelectMany(t => t.GetFields(all).Select(f => (t, f.FieldType)))
            .Concat(types.SelectMany(t => t.GetMethods(all).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType).Select(u => (t, u)))))
            .Concat(types.SelectMany(t => t.GetMethods(all).SelectMany(m => m.GetMethodBody()?.LocalVariables.Select(l => (t, l.LocalType)) ?? [])))
            .Where(u => u.Item2 == typeof(double) || u.Item2 == typeof(float) || u.Item2 == typeof(Half));

        Assert.Empty(used.Select(u => u.t.FullName));
    }
}
