using PlanSite.Index;
using PlanSite.Pages.Overviews;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;

namespace PlanSite.Pages;

/// <summary>A city that has several plans: the plans at a glance, what stands out in them, their topics and departments.</summary>
internal sealed class CityPage(Place place)
{
    private const int MostStandOuts = 4;

    /// <summary>The page of one city.</summary>
    public CityView Make(CityEntry entry)
    {
        var (city, plans) = (entry.City, entry.Plans);
        var title = place.Of(plans[0].Plan, city.Name);
        var intro = place.Words.Fill("city_intro", ("plans", RollUpViews.Count(plans.Length)));
        return new CityView
        {
            Page = Frames.Make(place, "city", title, $"{title} {intro}"),
            Title = title,
            Intro = intro,
            Site = city.Url,
            Plans = new Glances(place).Make("plan", plans),
            StandOuts = new StandOuts(place).Make(plans, MostStandOuts),
            Changes = new ChangeLines(place).Make(plans),
            Topics = new TopicParts(place).List("topic", plans),
            Departments = DepartmentLinks.Of(place, plans),
        };
    }
}
