using System.Globalization;
using OpenRas.Fuzz;

// A deep recursion shall be found here before it is found on a thread of somebody's server.
const int Stack = 256 * 1024;
var exit = 0;
var thread = new Thread(() => exit = Run(args), Stack);
thread.Start();
thread.Join();
return exit;

static int Run(string[] args)
{
    switch (args)
    {
        case ["instrument", .. var assemblies]:
            foreach (var assembly in assemblies) Console.WriteLine($"{Path.GetFileName(assembly)}: {Instrumenter.Rewrite(assembly)} blocks");
            return 0;
        case ["serve", var target, var definitions]:
            ForkServer.Serve(new Targets(definitions).Named(target));
            return 0;
        case ["try", var target, var definitions, .. var files]:
            return Try(new Targets(definitions).Named(target), files.Select(f => (f, File.ReadAllBytes(f))));
        case ["mix", var target, var definitions, var words, var seed, var count, .. var files]:
            var mixer = new Mixer([.. files.Select(File.ReadAllBytes)], Mixer.Words(words), int.Parse(seed, CultureInfo.InvariantCulture));
            var made = Enumerable.Range(1, int.Parse(count, CultureInfo.InvariantCulture)).Select(i => ($"made-{i}", mixer.Next()));
            return Try(new Targets(definitions).Named(target), made);
        default:
            Console.Error.WriteLine("instrument ASSEMBLY... | serve TARGET DEFINITIONS | try TARGET DEFINITIONS FILE... | mix TARGET DEFINITIONS WORDS SEED COUNT FILE...");
            return 2;
    }
}

static int Try(Action<byte[]> target, IEnumerable<(string Name, byte[] Bytes)> inputs)
{
    var (tried, broken) = (0, 0);
    foreach (var (name, bytes) in inputs)
    {
        var before = Environment.CpuUsage.TotalTime;
        tried++;
        try
        {
            target(bytes);
        }
        catch (Exception e)
        {
            broken++;
            Console.WriteLine($"{name}: {e}");
            if (!File.Exists(name)) Keep(name, bytes);
        }

        var taken = Environment.CpuUsage.TotalTime - before;
        if (taken.TotalSeconds > 1) Console.WriteLine($"{name}: {taken.TotalSeconds:0.0} s");
    }

    Console.WriteLine($"{tried} tried, {broken} broken");
    return broken == 0 ? 0 : 1;
}

static void Keep(string name, byte[] bytes)
{
    var path = Path.Combine(Path.GetTempPath(), $"broken-{name}");
    File.WriteAllBytes(path, bytes);
    Console.WriteLine($"kept as {path}");
}
