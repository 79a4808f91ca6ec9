import HTTPTypes
import Hummingbird

/// What a browser says of itself, in two words that its person recognises: "Chrome, Windows".
enum DeviceName {
    static func of(_ request: Request) -> String {
        let text = request.headers[.userAgent] ?? ""
        return [name(browsers, in: text), name(systems, in: text)].compactMap(\.self).joined(separator: ", ")
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
