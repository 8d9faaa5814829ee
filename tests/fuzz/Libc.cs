using System.ComponentModel;
using System.Runtime.InteropServices;

namespace OpenRas.Fuzz;

/// <summary>What the system does and .NET has no name for.</summary>
internal static partial class Libc
{
    private const uint ForOwner = 0b110_000_000;

    internal static void MakePipe(string path)
    {
        if (MkFifo(path, ForOwner) < 0) throw new IOException($"no pipe: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    /// <summary>A second number for an open file.</summary>
    internal static int Duplicate(int file) => Checked(Dup(file));

    /// <summary>From now on the number <paramref name="to"/> is the open file <paramref name="from"/>.</summary>
    internal static void Put(int from, int to) => Checked(Dup2(from, to));

    internal static void Close(int file) => Checked(CloseFile(file));

    private static int Checked(int result) => result < 0 ? throw new Win32Exception() : result;

    [LibraryImport("libc", EntryPoint = "mkfifo", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int MkFifo(string path, uint mode);

    [LibraryImport("libc", EntryPoint = "dup", SetLastError = true)]
    private static partial int Dup(int file);

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    private static partial int Dup2(int from, int to);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int CloseFile(int file);
}
