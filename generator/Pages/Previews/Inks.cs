using PlanSite.Model;

namespace PlanSite.Pages.Previews;

/// <summary>What shapes are drawn with.</summary>
internal enum Ink
{
    White,
    Black,
    Exceeded,
    Achieved,
    Nearly,
    Missed,
    NotDue,
    Outside,
}

/// <summary>The colours of the default theme, in its light form.</summary>
internal static class Inks
{
    private static readonly (byte Red, byte Green, byte Blue)[] Colours =
    [
        (0xff, 0xff, 0xff), (0x1a, 0x1a, 0x1a), (0x00, 0x17, 0xc1), (0x19, 0x7a, 0x4b), (0x92, 0x72, 0x00), (0xce, 0x00, 0x00), (0x5d, 0x6b, 0x98),
        (0x76, 0x76, 0x76),
    ];

    /// <summary>Every ink in its steps from white to full, three bytes each.</summary>
    public static byte[] Palette { get; } =
    [
        .. from colour in Colours
           from level in Enumerable.Range(0, Raster.Steps)
           from part in new[] { colour.Red, colour.Green, colour.Blue }
           select (byte)(255 - (255 - part) * level / (Raster.Steps - 1)),
    ];

    /// <summary>Statuses that say nothing about the target share one.</summary>
    public static Ink Of(Status status) => status switch
    {
        Status.Exceeded => Ink.Exceeded,
        Status.Achieved => Ink.Achieved,
        Status.Nearly => Ink.Nearly,
        Status.Missed => Ink.Missed,
        Status.NotDue => Ink.NotDue,
        _ => Ink.Outside,
    };
}
