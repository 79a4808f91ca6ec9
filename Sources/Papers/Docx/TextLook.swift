/// What one place of a DOCX says of the look of letters (định dạng chữ): what it leaves open is `nil`.
struct TextLook: Hashable {
    /// For letters of ASCII, and for all others.
    var asciiFont: String?
    var otherFont: String?
    /// In half points.
    var size: Int?
    var isBold: Bool?
    var isItalic: Bool?
    var isCapitals: Bool?
    var isHidden: Bool?

    init() {}

    /// The look that run properties describe.
    init(_ properties: XMLNode?, fonts: ThemeFonts) {
        guard let properties else { return }
        let names = properties["rFonts"]?.attributes ?? [:]
        asciiFont = fonts.name(theme: names["asciiTheme"]) ?? names["ascii"]
        otherFont = fonts.name(theme: names["hAnsiTheme"]) ?? names["hAnsi"]
        size = properties["sz"]?.number().flatMap { (1...3276).contains($0) ? $0 : nil }
        isBold = properties.isOn("b")
        isItalic = properties.isOn("i")
        isCapitals = properties.isOn("caps")
        isHidden = properties.isOn("vanish")
    }

    /// This look with what `next` says instead.
    func with(_ next: TextLook) -> TextLook {
        var look = self
        look.asciiFont = next.asciiFont ?? asciiFont
        look.otherFont = next.otherFont ?? otherFont
        look.size = next.size ?? size
        look.isBold = next.isBold ?? isBold
        look.isItalic = next.isItalic ?? isItalic
        look.isCapitals = next.isCapitals ?? isCapitals
        look.isHidden = next.isHidden ?? isHidden
        return look
    }

    /// This look of a paragraph with that of a style of letters: bold in bold is set off by not being bold (ECMA-376
    /// part 1, 17.7.3).
    func toggled(by style: TextLook) -> TextLook {
        var look = with(style)
        if isBold == true, style.isBold == true { look.isBold = false }
        if isItalic == true, style.isItalic == true { look.isItalic = false }
        if isCapitals == true, style.isCapitals == true { look.isCapitals = false }
        return look
    }
}

/// The fonts that a theme gives to those that name none (phông chữ của chủ đề).
struct ThemeFonts {
    private var major: String?
    private var minor: String?

    init(_ theme: XMLNode? = nil) {
        let scheme = theme?.descendant("themeElements", "fontScheme")
        major = scheme?.descendant("majorFont", "latin")?.attributes["typeface"]
        minor = scheme?.descendant("minorFont", "latin")?.attributes["typeface"]
    }

    /// The font that "minorHAnsi" stands for.
    func name(theme: String?) -> String? {
        theme.flatMap { $0.hasPrefix("major") ? major : $0.hasPrefix("minor") ? minor : nil }
    }
}
