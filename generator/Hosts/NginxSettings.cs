using System.Text.RegularExpressions;
using PlanSite.Files;
using PlanSite.Index;

namespace PlanSite.Hosts;

/// <summary>
/// For nginx: a <c>location</c> to be included in the <c>server</c> of the address. Where the folder lies is the server's affair, so that the
/// settings are the same wherever the site is made.
/// </summary>
internal static class NginxSettings
{
    /// <summary>The whole file.</summary>
    public static string Of(HostedSite site)
    {
        var texts = FileTypes.All.Where(t => t.IsText && t.Name != "text/html").ToArray();
        return $$"""
            {{string.Concat(site.Head("nginx").Select(l => $"# {l}\n"))}}# server { … } の中に「include このファイル;」と書きます。{{Place(site)}}
            location {{(site.Way == "/" ? "" : "^~ ")}}{{site.Way}} {
                default_type application/octet-stream;
                types {
            {{string.Join('\n', FileTypes.All.Select(t => $"        {t.Name} {string.Join(' ', t.Endings)};"))}}
                }
                charset utf-8;
                charset_types {{string.Join(' ', texts.Where(t => t.NamesItsEncoding).Select(t => t.Name))}};

                index index.html;
                absolute_redirect off;
                error_page 404 {{site.NotFound}};
                error_page 403 =404 {{site.NotFound}};

                gzip on;
                gzip_vary on;
                gzip_min_length 1024;
                gzip_types {{string.Join(' ', texts.Select(t => t.Name))}};
            {{(site.IsCompressed ? Compressed : "")}}
            {{Headers(site.PolicyOfUnframed, 4)}}
                add_header Cache-Control {{HostedSite.Asked}} always;
                try_files $uri $uri/ =404;

            {{Locations(site)}}
            }

            """;
    }

    private static string Locations(HostedSite site) =>
        $$"""
                location ~ "/\.(?!well-known/)" {
                    return 404;
                }
                location ~ "^{{Regex.Escape(site.Way)}}{{HostedSite.KeptPattern}}" {
            {{Headers(site.PolicyOfUnframed, 8)}}
                    add_header Cache-Control "{{HostedSite.ForEver}}";
                    try_files $uri =404;
                }
                location {{site.Way}}{{Routes.EmbedFolder}} {
            {{Headers(site.Policy, 8)}}
                    add_header Cache-Control {{HostedSite.Asked}} always;
                    try_files $uri $uri/ =404;
                }
            """;

    private const string Compressed = """
            gzip_static on;
            # brotli の部品（Debian では libnginx-mod-http-brotli-static）があれば、次の行の # を消します。
            # brotli_static on;

        """;

    private static string Place(HostedSite site) => site.Way == "/"
        ? "root には、サイトのフォルダーを書きます。"
        : $"root には、その下の {site.Way.Trim('/')}/ がサイトのフォルダーになる場所を書きます。";

    private static string Headers(string policy, int indent) => string.Join('\n',
        HostedSite.Always.Append((Name: HostedSite.PolicyName, Value: policy))
            .Select(h => $"{new string(' ', indent)}add_header {h.Name} \"{h.Value}\" always;"));
}
