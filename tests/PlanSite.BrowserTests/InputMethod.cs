using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>Writes into the search box as an input method does: with the browser's own events of composition.</summary>
internal sealed class InputMethod
{
    private readonly IPage _page;
    private readonly ICDPSession _session;

    private InputMethod(IPage page, ICDPSession session) => (_page, _session) = (page, session);

    /// <summary>Opens a search page and goes into its box.</summary>
    public static async Task<InputMethod> OpenAsync(Visitor visitor, string file)
    {
        await visitor.OpenAsync(file);
        await visitor.Page.Locator("#q").FocusAsync();
        return new InputMethod(visitor.Page, await visitor.Page.Context.NewCDPSessionAsync(visitor.Page));
    }

    /// <summary>Shows one state of the composed text after the other. An empty one gives it up.</summary>
    public async Task ComposeAsync(params string[] states)
    {
        foreach (var text in states)
        {
            await _session.SendAsync("Input.imeSetComposition", new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["text"] = text,
                ["selectionStart"] = text.Length,
                ["selectionEnd"] = text.Length,
            });
            await _page.WaitForTimeoutAsync(40);
        }
    }

    /// <summary>Ends the composition with a text; without one, just inserts it.</summary>
    public Task CommitAsync(string text) =>
        _session.SendAsync("Input.insertText", new Dictionary<string, object>(StringComparer.Ordinal) { ["text"] = text });

    /// <param name="count">What is said above the results; null when it does not matter.</param>
    public async Task IsAnsweredAsync(string text, string? count)
    {
        var answer = _page.Locator("[data-count]");
        await Assertions.Expect(_page.Locator("#q")).ToHaveValueAsync(text);
        await _page.WaitForFunctionAsync("text => (new URLSearchParams(location.search).get('q') ?? '') === text", text);
        if (count is not null) await Assertions.Expect(answer).ToHaveTextAsync(count);
        else await Assertions.Expect(answer).Not.ToHaveTextAsync("");
    }
}
