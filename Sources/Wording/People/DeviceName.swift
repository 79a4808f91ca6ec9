/// What a browser says of itself, in two words that its person recognises: "Chrome, Windows".
public enum DeviceName {
    /// - Parameter userAgent: the header of that name.
    public static func of(userAgent text: String) -> String {
        [name(browsers, in: text), name(systems, in: text)].compactMap(\.self).joined(separator: ", ")
    }

    private static func name(_ known: [(sign: String, name: String)], in text: String) -> String? {
        known.first { text.contains($0.sign) }?.name
    }

    /// The more particular first: nearly every browser also calls itself Safari.
    private static let browsers: [(sign: String, name: String)] = [
        ("Edg", "Edge"), ("coc_coc", "Cốc Cốc"), ("OPR/", "Opera"), ("Zalo", "Zalo"),
        ("Firefox", "Firefox"), ("SamsungBrowser", "Samsung Internet"), ("CriOS", "Chrome"), ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]
    private static let systems: [(sign: String, name: String)] = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
        ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ]
}
