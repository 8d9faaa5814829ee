using System.Runtime.InteropServices;

namespace OpenRas.Fuzz;

/// <summary>Where instrumented code says which blocks it passes: AFL's shared memory, or a table that nobody reads.</summary>
public static unsafe partial class Trace
{
    private const int Size = 1 << 16;

    private static readonly byte* Map = Attach();
    private static int before;

    /// <summary>Called at the head of each basic block. An edge is the block and the one before it.</summary>
    public static void Hit(int block)
    {
        unchecked
        {
            Map[(block ^ before) & (Size - 1)]++;
        }

        before = block >> 1;
    }

    internal static void Begin() => before = 0;

    private static byte* Attach() => int.TryParse(Environment.GetEnvironmentVariable("__AFL_SHM_ID"), out var id)
        ? (byte*)SharedMemory(id, 0, 0)
        : (byte*)NativeMemory.AllocZeroed(Size);

    [LibraryImport("libc", EntryPoint = "shmat")]
    private static partial nint SharedMemory(int id, nint at, int flags);
}
