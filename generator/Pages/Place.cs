using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages;

/// <summary>Where a page stands: its address and language, from which every link on it is made.</summary>
/// <param name="Model">The whole site.</param>
/// <param name="Words">The words of the theme in the language of the page.</param>
/// <param name="Address">As <see cref="Routes"/> makes it, without the language.</param>
public sealed record Place(SiteModel Model, Words Words, string Address)
{
    /// <summary>Where figures are written, for pages that show it; null for pages to be published.</summary>
    public FigureSources? Sources { get; init; }

    /// <summary>Language of the page as <c>site.yaml</c> calls it: ja, en, ja-easy.</summary>
    public string Language => Words.Language;

    /// <summary>How numbers, years and dates are written in that language.</summary>
    public Format Format => Words.Format;

    /// <summary>The page's own address, with its language.</summary>
    public string Own { get; } = Routes.InLanguage(Model.Site, Address, Words.Language);

    /// <summary>The page's lasting address: of its folder, with the site's before it; null when the site's is not known.</summary>
    public string? Permalink => Model.Site.BaseUrl is { } root ? root + Own : null;

    /// <summary>The way up to the site's root.</summary>
    public string Root { get; } = Routes.Root(Routes.InLanguage(Model.Site, Address, Words.Language));

    /// <summary>Stands before every address in the page's language.</summary>
    private string Folder { get; } = Routes.InLanguage(Model.Site, "", Words.Language);

    /// <summary>A year of a plan, marked where its results are a draft: 令和6年度 (2024)（案）.</summary>
    public string Year(Plan plan, FiscalYear year) => Format.Year(year) + (plan.ShownDrafts.Contains(year) ? Words["draft_mark"] : "");

    /// <summary>Link to another page in the same language.</summary>
    public string To(string address) => Routes.Follow(Root, Folder, address);

    /// <summary>Link to the node's page.</summary>
    public string To(Plan plan, Node node) => To(Routes.Node(plan, node.Key));

    /// <summary>Link to a file that exists once for all languages (data, feed).</summary>
    public string ToFile(string address) => Routes.Follow(Root, "", address);

    /// <summary>Link to an address that content gives: of this site when it begins with a slash, else as it stands.</summary>
    public string ToAddress(string address)
    {
        if (!address.StartsWith('/')) return address;
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (path, place) = hash < 0 ? (address[1..], "") : (address[1..hash], address[hash..]);
        var last = path[(path.LastIndexOf('/') + 1)..];
        if (last.Contains('.', StringComparison.Ordinal)) return ToFile(path + place);
        return To((last.Length == 0 ? path : path + "/") + place);
    }

    /// <summary>
    /// Words of a plan for a place that cannot say in which language they are (a page's description); nothing on pages of another language.
    /// </summary>
    public string Unmarked(Plan plan, string? text) => text is not null && Of(plan, text) is { Lang: null } own ? own.Text : "";

    /// <summary>Words of a plan, marked where the page speaks another language; a name that has a translation stands there in it.</summary>
    public Phrase Of(Plan plan, string text) =>
        plan.Names.Named(Language, text) is { } name ? new Phrase(name, null) : In(plan.Language, text);

    /// <summary>
    /// Words of the page with words of a plan in them. On pages of another language the finished page is marked where the plan's begin and end.
    /// </summary>
    public Phrase Mixed(Plan plan, string text) => plan.Language == Language ? Of(plan, text) : new Phrase(text, null);

    /// <summary>A name with the plan's mark before it, where it has one: ① 健康寿命延伸プロジェクト.</summary>
    public Phrase Marked(Plan plan, string? mark, string name)
    {
        var said = Of(plan, name);
        return mark is null ? said : said with { Text = $"{mark} {said.Text}" };
    }

    /// <summary>
    /// A mark of the plan with its name: ○ ほぼ計画通り. A mark that is a word stands alone where the page's language has a word for it.
    /// </summary>
    public Phrase Of(Plan plan, GradeMark grade) => plan.Names.Named(Language, grade.Mark) is { } word
        ? new Phrase(word, null)
        : Marked(plan, grade.Mark == grade.Name ? null : grade.Mark, grade.Name);

    /// <summary>Words that stand at a place of the content.</summary>
    public Phrase Of(Plan plan, string text, SourceSpan source) => Of(plan, text) with { Source = Sources is null ? null : source };

    /// <summary>A value, or a piece of it, as the plan prints it; a plain number with its unit as the language calls the unit.</summary>
    public Phrase Of(Plan plan, PlanValue value, string text) =>
        (value.Quantity is { } quantity && Format.IsNamed(quantity, text) ? Of(plan, quantity) : Of(plan, text)) with { Source = Sources?.Of(value) };

    /// <summary>A number with its unit.</summary>
    public Phrase Of(Plan plan, Quantity quantity) => In(plan.Language, Format.Amount(quantity));

    /// <summary>A value as the plan prints it; null for one that is missing.</summary>
    public Phrase? Printed(Plan plan, PlanValue? value) => value is null or { IsMissing: true } ? null : Of(plan, value, value.Shown.Trim());

    /// <summary>Words of the site's own texts, which are in its first language; a name that has a translation stands there in it.</summary>
    public Phrase OfSite(string text) =>
        Model.Site.Names.Named(Language, text) is { } name ? new Phrase(name, null) : In(Model.Site.Languages[0], text);

    /// <summary>Numbers and signs are of every language.</summary>
    private Phrase In(string language, string text) =>
        new(text, language == Language || (language == "ja" && !Scripts.HasJapanese(text)) ? null : language);
}
