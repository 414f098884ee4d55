using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using PlanSite.Templates;

namespace PlanSite.Commands;

/// <summary>
/// The files of the finished site, each page with the script that reloads it. What is reached through a link is not there: nothing outside
/// the folder is ever shown.
/// </summary>
internal sealed class ServedFiles : IFileProvider, IDisposable
{
    private readonly PhysicalFileProvider _disk;

    /// <param name="folder">The site's folder, from the root on; it need not be there yet.</param>
    public ServedFiles(string folder)
    {
        Directory.CreateDirectory(folder);
        _disk = new PhysicalFileProvider(folder);
    }

    public IFileInfo GetFileInfo(string subpath)
    {
        var file = _disk.GetFileInfo(subpath);
        if (!file.Exists || HasLink(file.PhysicalPath!)) return new NotFoundFileInfo(subpath);
        return file.Name.EndsWith(".html", StringComparison.Ordinal) ? new Page(file) : file;
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => _disk.GetDirectoryContents(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    public void Dispose() => _disk.Dispose();

    private bool HasLink(string path)
    {
        for (var at = path; at is not null && at.Length > _disk.Root.Length; at = Path.GetDirectoryName(at))
        {
            if (new FileInfo(at).LinkTarget is not null) return true;
        }

        return false;
    }

    /// <summary>A page as it is served.</summary>
    private sealed class Page(IFileInfo file) : IFileInfo
    {
        private readonly byte[] _bytes = WithScript(file);

        public bool Exists => true;

        public long Length => _bytes.Length;

        public string? PhysicalPath => null;

        public string Name => file.Name;

        public DateTimeOffset LastModified => file.LastModified;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(_bytes, writable: false);

        private static byte[] WithScript(IFileInfo file)
        {
            using var reader = new StreamReader(file.CreateReadStream(), Encoding.UTF8);
            var page = SourceMarks.Shown(reader.ReadToEnd());
            return Encoding.UTF8.GetBytes(page.Replace("</body>", ServedScript.Tag + "</body>", StringComparison.Ordinal));
        }
    }
}
