using System.Buffers;
using System.Globalization;
using System.Text;

namespace PlanSite.Files;

/// <summary>
/// Which names of files and folders work on every system that content is kept on: Windows, macOS, Linux, and in archives. A name is one
/// part of a path.
/// </summary>
public static class FileNames
{
    /// <summary>In UTF-8; systems allow 255, but names grow when they are encoded in addresses.</summary>
    public const int MostBytes = 100;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*\\/");

    private static readonly HashSet<string> Devices = new(
        from name in (string[])["COM", "LPT"]
        from number in "0123456789¹²³"
        select name + number,
        StringComparer.OrdinalIgnoreCase) { "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$" };

    /// <summary>Why a name does not work everywhere, as a Japanese sentence; null when it does.</summary>
    public static string? ProblemOf(string name)
    {
        var strange = name.AsSpan().IndexOfAny(Forbidden);
        if (strange >= 0) return $"「{name[strange]}」は Windows でファイルの名前に使えません。";
        if (name.EnumerateRunes().Any(IsUnseen)) return "目に見えない文字か、こわれた文字があります。";
        if (name.EndsWith('.') || name.EndsWith(' ') || name.StartsWith(' ')) return "名前の初めか終わりに空白があるか、終わりが「.」です。";
        if (IsDevice(name)) return $"「{name.Split('.')[0]}」は Windows が機器の名前に使っています。";
        var bytes = Encoding.UTF8.GetByteCount(name);
        return bytes <= MostBytes ? null : string.Create(CultureInfo.InvariantCulture, $"長すぎます（{bytes} バイト。{MostBytes} バイト、日本語なら 33 文字まで）。");
    }

    /// <summary>True for a name that Windows keeps for a device, with or without an ending: con, COM1.txt.</summary>
    public static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0].TrimEnd());

    /// <summary>Equal for two names that some system takes for the same: by case, or by how accents and voicing marks are kept.</summary>
    public static string Folded(string name) => Composed(name).ToUpperInvariant();

    /// <summary>With accents and voicing marks in one character with their letter, as everybody but macOS writes names.</summary>
    public static string Composed(string name) => string.Concat(name.EnumerateRunes()).Normalize(NormalizationForm.FormC);

    private static bool IsUnseen(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;
}
