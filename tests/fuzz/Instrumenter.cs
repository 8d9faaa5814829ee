using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace OpenRas.Fuzz;

/// <summary>Rewrites an assembly so that the head of each basic block calls <see cref="Trace.Hit"/>.</summary>
internal static class Instrumenter
{
    /// <summary>Gives the number of blocks. The same assembly gets the same numbers each time.</summary>
    internal static int Rewrite(string path)
    {
        var random = new Random(1);
        var blocks = 0;
        using var bytes = new MemoryStream(File.ReadAllBytes(path));
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(path));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        using var assembly = AssemblyDefinition.ReadAssembly(bytes, new ReaderParameters { AssemblyResolver = resolver });
        var module = assembly.MainModule;
        var hit = module.ImportReference(typeof(Trace).GetMethod(nameof(Trace.Hit)));
        foreach (var method in module.GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody))
        {
            var body = method.Body;
            body.SimplifyMacros();
            var code = body.GetILProcessor();
            foreach (var head in Heads(body))
            {
                // The head itself becomes the call, so that whatever leads to it leads to the call.
                var moved = Instruction.Create(OpCodes.Nop);
                (moved.OpCode, moved.Operand) = (head.OpCode, head.Operand);
                (head.OpCode, head.Operand) = (OpCodes.Ldc_I4, random.Next(1 << 16));
                code.InsertAfter(head, moved);
                code.InsertAfter(head, Instruction.Create(OpCodes.Call, hit));
                blocks++;
            }

            body.OptimizeMacros();
        }

        assembly.Write(path + ".new");
        File.Move(path + ".new", path, overwrite: true);
        return blocks;
    }

    private static List<Instruction> Heads(MethodBody body)
    {
        var heads = new HashSet<Instruction> { body.Instructions[0] };
        foreach (var at in body.Instructions)
        {
            if (at.Operand is Instruction target) heads.Add(target);
            if (at.Operand is Instruction[] targets) heads.UnionWith(targets);
            if (at.OpCode.FlowControl == FlowControl.Cond_Branch && at.Next is { } next) heads.Add(next);
        }

        foreach (var handler in body.ExceptionHandlers) heads.Add(handler.HandlerStart);
        return [.. body.Instructions.Where(heads.Contains)];
    }
}
