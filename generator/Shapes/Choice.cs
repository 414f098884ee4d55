namespace PlanSite.Shapes;

/// <summary>One of the words that a key may have.</summary>
/// <param name="Word">As it is written: <c>any_year</c>.</param>
/// <param name="Title">What it means.</param>
internal abstract record Choice(string Word, Title Title);

/// <summary>A word and what the model makes of it.</summary>
/// <typeparam name="T">What the model makes of it.</typeparam>
internal sealed record Choice<T> : Choice
{
    /// <param name="word">As it is written.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="japanese">What it means.</param>
    /// <param name="english">The same in English.</param>
    public Choice(string word, T value, string japanese, string english)
        : base(word, new Title(japanese, english)) => Value = value;

    /// <summary>What the word stands for.</summary>
    public T Value { get; }
}
