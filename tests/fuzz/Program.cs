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
            return Try(new Targets(definitions).Named(target), files);
        default:
            Console.Error.WriteLine("instrument ASSEMBLY... | serve TARGET DEFINITIONS | try TARGET DEFINITIONS FILE...");
            return 2;
    }
}

static int Try(Action<byte[]> target, string[] files)
{
    var broken = 0;
    foreach (var file in files)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        try
        {
            target(File.ReadAllBytes(file));
            if (watch.Elapsed.TotalSeconds > 1) Console.WriteLine($"{file}: {watch.Elapsed.TotalSeconds:0.0} s");
        }
        catch (Exception e)
        {
            broken++;
            Console.WriteLine($"{file}: {e}");
        }
    }

    Console.WriteLine($"{files.Length} tried, {broken} broken");
    return broken == 0 ? 0 : 1;
}
