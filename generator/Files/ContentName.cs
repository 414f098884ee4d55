using System.Security.Cryptography;
using System.Text;

namespace PlanSite.Files;

/// <summary>A name for files that changes with any byte of them: what stands below it never changes, and a browser never mixes two builds.</summary>
public static class ContentName
{
    private const int Digits = 16;

    /// <summary>Small hex digits.</summary>
    /// <param name="files">Always in the same order.</param>
    public static string Of(IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }
}
