using System.Text.RegularExpressions;
using PlanSite.Files;
using PlanSite.Index;

namespace PlanSite.Hosts;

/// <summary>For Apache: <c>.htaccess</c> in the site's folder, which a simple web space can use, too.</summary>
internal static class ApacheSettings
{
    /// <summary>Where Apache looks for it, in the folder that it is about.</summary>
    public const string File = ".htaccess";

    /// <summary>The whole file.</summary>
    public static string Of(HostedSite site)
    {
        var way = Regex.Escape(site.Way);
        var kept = $"%{{REQUEST_URI}} =~ m#^{way}{HostedSite.KeptPattern}# && %{{REQUEST_STATUS}} -lt 400";
        var texts = FileTypes.All.Where(t => t.IsText).ToArray();
        return $$"""
            {{string.Join('\n', site.Head("apache").Select(l => $"# {l}"))}}
            # 要るもの: AllowOverride FileInfo、mod_headers、mod_rewrite（Debian では a2enmod headers rewrite）。
            ErrorDocument 404 {{site.NotFound}}
            AddDefaultCharset utf-8
            {{string.Join('\n', FileTypes.All.Select(t => $"AddType {t.Name} {string.Join(' ', t.Endings.Select(e => "." + e))}"))}}
            AddCharset utf-8 {{string.Join(' ', texts.Where(t => t.NamesItsEncoding).SelectMany(t => t.Endings).Select(e => "." + e))}}

            {{string.Join('\n', HostedSite.Always.Select(h => $"Header always set {h.Name} \"{h.Value}\""))}}
            Header always set {{HostedSite.PolicyName}} "{{site.PolicyOfUnframed}}" "expr=%{REQUEST_URI} !~ m#^{{way}}{{Routes.EmbedFolder}}#"
            Header always set {{HostedSite.PolicyName}} "{{site.Policy}}" "expr=%{REQUEST_URI} =~ m#^{{way}}{{Routes.EmbedFolder}}#"
            Header set Cache-Control "{{HostedSite.Asked}}"
            Header set Cache-Control "{{HostedSite.ForEver}}" "expr={{kept}}"

            RewriteEngine On
            RewriteRule (^|/)\.(?!well-known/) - [R=404,L]
            RewriteCond %{REQUEST_FILENAME} -d
            RewriteCond %{REQUEST_FILENAME}/index.html !-f
            RewriteRule ^ - [R=404,L]
            {{(site.IsCompressed ? Compressed(texts) : Compressing(texts))}}
            """;
    }

    /// <summary>Files that are compressed already are sent as what they are of.</summary>
    private static string Compressed(FileType[] texts)
    {
        var endings = string.Join('|', texts.SelectMany(t => t.Endings));
        return $$"""

            Header append Vary Accept-Encoding "expr=%{REQUEST_URI} =~ m#\.({{endings}})(\.br|\.gz)?$#"
            {{string.Concat(new[] { (Name: "br", Ending: "br"), (Name: "gzip", Ending: "gz") }.Select(c => $$"""
                RewriteCond %{HTTP:Accept-Encoding} \b{{c.Name}}\b
                RewriteCond %{REQUEST_FILENAME}.{{c.Ending}} -f
                RewriteRule ^(.+\.({{endings}}))$ $1.{{c.Ending}} [L,E=no-gzip:1,E=no-brotli:1]
                <FilesMatch "\.({{endings}})\.{{c.Ending}}$">
                    SetEnv no-gzip 1
                    SetEnv no-brotli 1
                    Header set Content-Encoding {{c.Name}}
                </FilesMatch>

                """))}}{{string.Concat(texts.Select(t => $$"""
                <FilesMatch "\.({{string.Join('|', t.Endings)}})\.(br|gz)$">
                    ForceType "{{t.Sent}}"
                </FilesMatch>

                """))}}
            """;
    }

    private static string Compressing(FileType[] texts) => $"""

        <IfModule mod_deflate.c>
        <IfModule mod_filter.c>
            AddOutputFilterByType DEFLATE {string.Join(' ', texts.Select(t => t.Name))}
        </IfModule>
        </IfModule>

        """;
}
