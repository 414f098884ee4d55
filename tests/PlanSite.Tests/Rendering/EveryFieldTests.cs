using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Tests.Rendering;

/// <summary>Views in which every text is an attack, by every page of the default theme: no content reaches a page but as words.</summary>
public sealed class EveryFieldTests
{
    private static readonly Dictionary<string, Type> Pages = new(StringComparer.Ordinal)
    {
        ["city"] = typeof(CityView),
        ["data"] = typeof(DataView),
        ["differences"] = typeof(DifferencesView),
        ["embed"] = typeof(EmbedView),
        ["ended"] = typeof(EndedView),
        ["glossary"] = typeof(GlossaryView),
        ["group"] = typeof(GroupView),
        ["groups"] = typeof(GroupsView),
        ["home"] = typeof(HomeView),
        ["list"] = typeof(ListView),
        ["method"] = typeof(MethodView),
        ["money"] = typeof(MoneyView),
        ["moved"] = typeof(MovedView),
        ["node"] = typeof(NodeView),
        ["not-found"] = typeof(NotFoundView),
        ["plan"] = typeof(PlanView),
        ["print"] = typeof(PrintView),
        ["prose"] = typeof(ProseView),
        ["sdg"] = typeof(SdgView),
        ["sdg-index"] = typeof(SdgIndexView),
        ["search"] = typeof(SearchView),
        ["topic"] = typeof(TopicView),
        ["topics"] = typeof(TopicIndexView),
    };

    private static readonly Lazy<Theme> Default = new(() => ThemeFiles.Load(ThemeFiles.Disk(), "default"));

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_of_any_field_becomes_markup(string page)
    {
        foreach (var full in new[] { true, false })
        {
            var html = Render(page, full);
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("onerror=", html, StringComparison.Ordinal);
        }

        Assert.Contains("&lt;script&gt;alert", Render(page, full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_of_the_theme_and_every_kind_of_view_is_tried()
    {
        var templates = Default.Value.Templates.Keys.Where(n => n.StartsWith("pages/", StringComparison.Ordinal)).Select(n => n["pages/".Length..]);
        Assert.Equal(templates.Order(StringComparer.Ordinal), Pages.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(typeof(View).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(View))).ToHashSet(), [.. Pages.Values]);
    }

    [Fact]
    public void Templates_read_every_public_property_of_views_and_of_what_they_hold()
    {
        foreach (var (type, read) in ViewMembers.All)
        {
            var value = AttackingViews.Of(type, full: true);
            foreach (var property in AttackingViews.PropertiesOf(type))
            {
                Assert.True(read(value, char.ToLowerInvariant(property.Name[0]) + property.Name[1..], out var found), $"{type.Name}.{property.Name}");
                Assert.Equal(AttackingViews.AsTemplatesGetIt(property.GetValue(value)), found);
            }

            Assert.False(read(value, "nothingLikeIt", out _));
        }

        Assert.Contains(typeof(Phrase), ViewMembers.All.Keys);
        Assert.Subset(ViewMembers.All.Keys.ToHashSet(), typeof(View).Assembly.GetTypes().Where(IsView).ToHashSet());
    }

    private static bool IsView(Type type) => type is { Namespace: "PlanSite.Pages.Views", IsPublic: true, IsAbstract: false };

    private static string Render(string page, bool full)
    {
        var bag = new DiagnosticBag();
        var bytes = new TemplateEngine(Default.Value, ViewMembers.All, bag).Render(page, AttackingViews.Of(Pages[page], full));
        Assert.Empty(bag.Sorted().Select(d => $"{d.Span} {d.Message}"));
        return Encoding.UTF8.GetString(bytes!);
    }
}
