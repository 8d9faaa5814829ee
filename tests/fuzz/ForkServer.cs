using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace OpenRas.Fuzz;

/// <summary>AFL's protocol on its two pipes, in one process for many inputs. run.sh starts another where one dies, and tells AFL how it died.</summary>
internal static class ForkServer
{
    private const int Orders = 198;
    private const int Reports = 199;
    private const int Aborted = 6;

    internal static void Serve(Action<byte[]> target)
    {
        using var orders = Pipe(Orders, FileAccess.Read);
        using var reports = Pipe(Reports, FileAccess.Write);
        using var input = new SafeFileHandle(0, ownsHandle: false);
        if (Environment.GetEnvironmentVariable("FUZZ_AGAIN") is null) Write(reports, 0);
        var order = new byte[4];
        while (orders.ReadAtLeast(order, 4, throwOnEndOfStream: false) == 4)
        {
            Write(reports, Environment.ProcessId);
            var status = 0;
            try
            {
                var bytes = Read(input);
                Trace.Begin();
                target(bytes);
            }
            catch (Exception)
            {
                status = Aborted;
            }

            Write(reports, status);
        }
    }

    /// <summary>AFL writes each input to the same file, so it is read from its start; a stream would go on from where it was.</summary>
    private static byte[] Read(SafeFileHandle file)
    {
        var bytes = new byte[RandomAccess.GetLength(file)];
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(length), length) is > 0 and var read) length += read;
        return bytes[..length];
    }

    private static FileStream Pipe(int number, FileAccess access) => new(new SafeFileHandle(number, ownsHandle: false), access, bufferSize: 0);

    private static void Write(FileStream to, int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        to.Write(bytes);
    }
}
