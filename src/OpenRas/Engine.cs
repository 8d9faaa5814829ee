using System.Reflection;

namespace OpenRas;

/// <summary>Which engine this is.</summary>
internal static class Engine
{
    /// <summary>The version, and the commit if it was packed or published from one: <c>0.1.0</c>, or <c>0.1.0+COMMIT</c>.</summary>
    private static readonly string[] Release =
        typeof(Engine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+');

    /// <summary>Without the commit, so that the same release gives the same bytes.</summary>
    internal static string Version => Release[0];

    /// <summary>Null where it was built from no commit that anybody named.</summary>
    internal static string? Commit => Release is [_, var commit] ? commit : null;
}
