using System.Globalization;
using BenchmarkDotNet.Running;
using OpenRas.Benchmarks.Cases;

namespace OpenRas.Benchmarks;

internal static class Program
{
    /// <summary>Takes what contestants make, so that nothing is left out as unused.</summary>
    internal static long Sink { get; set; }

    /// <summary><c>cases [rounds [cases with words [cases]]]</c>: OpenRas beside code by hand, all in turn. Otherwise the benchmarks.</summary>
    private static void Main(string[] args)
    {
        if (args is ["cases", .. var numbers]) new Side(Number(numbers, 2, 100_000)).Compare(Number(numbers, 0, 7), Number(numbers, 1, 5_000));
        else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }

    private static int Number(string[] numbers, int at, int otherwise) => at < numbers.Length ? int.Parse(numbers[at], CultureInfo.InvariantCulture) : otherwise;
}
