import Markup
import Wording

/// What surrounds every page: language, place, whether the data are simulated, and who is looking.
public struct Frame: Hashable, Sendable {
    public var language: Language
    /// The place shown, to which the switch of language returns.
    public var path: Path
    /// Whether the database holds made-up scores: every page then says so.
    public var isSimulated: Bool
    public var visitor: Visitor?
    /// Whether the connection is not encrypted although others can listen: every page then says so.
    public var isInsecure: Bool
    /// The token that every form brings along, of the session or, signed out, of this browser.
    public var formToken: String
    /// The version under which style sheet and script are asked for; changes whenever they do.
    public var assetVersion: String
    /// What was done just before.
    public var done: Done?

    public init(
        language: Language, path: Path, isSimulated: Bool, visitor: Visitor? = nil, assetVersion: String,
        isInsecure: Bool = false, formToken: String = ""
    ) {
        (self.language, self.path, self.isSimulated) = (language, path, isSimulated)
        (self.visitor, self.assetVersion) = (visitor, assetVersion)
        (self.isInsecure, self.formToken) = (isInsecure, visitor?.formToken ?? formToken)
    }

    /// A whole page around `main`.
    ///
    /// - Parameters:
    ///   - scripts: files that the page needs beside the one of all pages.
    ///   - styles: style sheets beside the one of all pages.
    func page(
        title: String, section: Section? = nil, crumbs: [Crumb] = [], scripts: [String] = [], styles: [String] = [],
        main: Markup
    ) -> Markup {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(isSimulated ? language("[Mô phỏng] ", "[Simulated] ") : "")\(title) – ParIndex</title>
        <link rel="icon" href="\(Path.asset("icon.svg", version: assetVersion).text)" type="image/svg+xml">
        <link rel="stylesheet" href="\(Path.asset("parindex.css", version: assetVersion).text)">
        \(styles.map(style))<script src="\(Path.asset("parindex.js", version: assetVersion).text)" defer></script>
        \(scripts.map(script))</head>
        <body>
        <a class="skip" href="#noi-dung">\(language("Đến nội dung chính", "Skip to main content"))</a>
        \(insecureBanner)\(banner)\(head(section))
        \(trail(crumbs, title: title))
        <main id="noi-dung" tabindex="-1">
        \(done?.markup(in: language))\(main)
        </main>
        \(foot)
        </body>
        </html>

        """
    }

    private func style(_ name: String) -> Markup {
        "<link rel=\"stylesheet\" href=\"\(Path.asset(name, version: assetVersion).text)\">\n"
    }

    private func script(_ name: String) -> Markup {
        "<script src=\"\(Path.asset(name, version: assetVersion).text)\" defer></script>\n"
    }

    /// The notice that stands on every page of a database with made-up scores.
    private var banner: Markup? {
        guard isSimulated else { return nil }
        let explanation = language(
            "Cơ sở dữ liệu có điểm số giả định; không dùng làm kết quả chính thức.",
            "The database holds made-up scores; nothing in it is an official result.")
        return """
            <aside class="simulated" aria-label="\(language("Lưu ý", "Note"))"><strong>\(language("DỮ LIỆU MÔ PHỎNG", "SIMULATED DATA"))</strong>
            <span>\(explanation)</span></aside>

            """
    }

    /// The notice that stands on every page while anybody on the way can read along.
    private var insecureBanner: Markup? {
        guard isInsecure else { return nil }
        let explanation = language(
            "Mật khẩu và số liệu đi qua mạng không được mã hóa. Chỉ dùng để thử; báo người phụ trách máy chủ bật HTTPS.",
            "Passwords and data cross the network unencrypted. For trials only; ask whoever runs the server for HTTPS.")
        return """
            <p class="simulated" role="note"><strong>\(language("KẾT NỐI KHÔNG MÃ HÓA", "UNENCRYPTED CONNECTION"))</strong>
            <span>\(explanation)</span></p>

            """
    }

    /// The hidden field by which a form proves to come from our own page.
    var formTokenField: Markup { "<input type=\"hidden\" name=\"ma\" value=\"\(formToken)\">" }

    /// What Enter in a field does: browsers then press the first button of the form, which may mean something else.
    static func enter(_ act: String) -> Markup { "<button name=\"viec\" value=\"\(act)\" hidden></button>" }

    private var foot: Markup {
        """
        <footer class="foot">
        <p>ParIndex · \(language("Chỉ số cải cách hành chính cấp xã", "Public administration reform index of communes"))</p>
        <p>\(language("Phần mềm nguồn mở, giấy phép Apache-2.0", "Open source, Apache-2.0 licence"))</p>
        </footer>
        """
    }

    private func trail(_ crumbs: [Crumb], title: String) -> Markup? {
        guard !crumbs.isEmpty else { return nil }
        let links = crumbs.map { crumb -> Markup in "<li><a href=\"\(crumb.path.text)\">\(crumb.title)</a></li>" }
        return """
            <nav class="trail" aria-label="\(language("Vị trí", "You are here"))"><ol>\(links)\
            <li aria-current="page">\(title)</li></ol></nav>
            """
    }
}
