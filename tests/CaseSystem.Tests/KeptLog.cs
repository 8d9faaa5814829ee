using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CaseSystem.Tests;

/// <summary>Everything that anything logs, at any level, with its exceptions, its values and its scopes.</summary>
internal sealed class KeptLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    internal string Text => string.Join('\n', lines);

    internal async Task UntilAsync(string line)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!Text.Contains(line, StringComparison.Ordinal)) await Task.Delay(20, end.Token);
    }

    public ILogger CreateLogger(string categoryName) => new Logger(lines, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(ConcurrentQueue<string> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"scope {Values(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> say) =>
            lines.Enqueue($"{level} {category}: {say(state, exception)} {Values(state)} {exception}");

        private static string Values<TState>(TState state) =>
            state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values) : $"{state}";
    }
}
