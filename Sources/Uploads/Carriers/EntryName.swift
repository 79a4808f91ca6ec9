import Foundation

/// The name of a file in a ZIP, readable whatever program packed it (tên tệp trong ZIP).
enum EntryName {
    /// UTF-8 where the bytes are, marked so or not; else Windows' Vietnamese code page where that gives Vietnamese words;
    /// else the code page of DOS, as the format says.
    static func text(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let vietnamese = decoded(bytes, vietnameseWindows).precomposedStringWithCanonicalMapping
        return isVietnamese(vietnamese) ? vietnamese : decoded(bytes, dos)
    }

    /// The folders and the name; `nil` where the path leads out of the folder it is unpacked into.
    static func path(_ name: String) -> [String]? {
        let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.map(String.init)
        let isRooted = name.count > 1 && parts.first == ""
        let hasDrive = parts.first?.hasSuffix(":") ?? false
        guard !isRooted, !hasDrive, !parts.contains("..") else { return nil }
        return parts.filter { !$0.isEmpty && $0 != "." }
    }

    /// What systems leave in archives by themselves; nobody meant to hand it in.
    static func isLitter(_ parts: [String]) -> Bool {
        let litter = [".ds_store", "thumbs.db", "desktop.ini", ".directory"]
        return parts.contains("__MACOSX") || litter.contains(parts.last?.lowercased() ?? "")
    }

    private static func isVietnamese(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.isASCII || letters.contains($0) }
    }

    private static func decoded(_ bytes: [UInt8], _ upperHalf: [Unicode.Scalar]) -> String {
        let scalars = bytes.map { $0 < 128 ? Unicode.Scalar($0) : upperHalf[Int($0) - 128] }
        return String(String.UnicodeScalarView(scalars))
    }

    private static let letters: Set<Unicode.Scalar> = {
        let plain = "àáãâăèéêìíĩòóõôơùúũưýđ–—“”‘’"
        let dotted = (0x1EA0...0x1EF9).compactMap(Unicode.Scalar.init)
        return Set(plain.unicodeScalars).union(plain.uppercased().unicodeScalars).union(dotted)
    }()

    /// Windows-1258 from 128 on; letters and marks of tone stand apart there.
    private static let vietnameseWindows = Array(
        ("\u{20AC}\u{FFFD}\u{201A}ƒ\u{201E}\u{2026}\u{2020}\u{2021}ˆ\u{2030}\u{FFFD}\u{2039}Œ\u{FFFD}"
            + "\u{FFFD}\u{FFFD}\u{FFFD}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{2DC}\u{2122}"
            + "\u{FFFD}\u{203A}œ\u{FFFD}\u{FFFD}Ÿ\u{A0}\u{A1}\u{A2}\u{A3}\u{A4}\u{A5}\u{A6}\u{A7}\u{A8}\u{A9}ª"
            + "\u{AB}\u{AC}\u{AD}\u{AE}\u{AF}\u{B0}\u{B1}²³\u{B4}µ\u{B6}\u{B7}\u{B8}¹º\u{BB}¼½¾\u{BF}ÀÁÂĂÄÅÆÇÈÉ"
            + "ÊË\u{300}ÍÎÏĐÑ\u{309}ÓÔƠÖ\u{D7}ØÙÚÛÜƯ\u{303}ßàáâăäåæçèéêë\u{301}íîïđñ\u{323}óôơö\u{F7}øùúûüư"
            + "\u{20AB}ÿ").unicodeScalars)

    /// Code page 437 from 128 on.
    private static let dos = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ\u{A2}\u{A3}\u{A5}\u{20A7}ƒáíóúñÑªº\u{BF}\u{2310}\u{AC}½¼\u{A1}\u{AB}"
            + "\u{BB}\u{2591}\u{2592}\u{2593}\u{2502}\u{2524}\u{2561}\u{2562}\u{2556}\u{2555}\u{2563}\u{2551}"
            + "\u{2557}\u{255D}\u{255C}\u{255B}\u{2510}\u{2514}\u{2534}\u{252C}\u{251C}\u{2500}\u{253C}\u{255E}"
            + "\u{255F}\u{255A}\u{2554}\u{2569}\u{2566}\u{2560}\u{2550}\u{256C}\u{2567}\u{2568}\u{2564}\u{2565}"
            + "\u{2559}\u{2558}\u{2552}\u{2553}\u{256B}\u{256A}\u{2518}\u{250C}\u{2588}\u{2584}\u{258C}\u{2590}"
            + "\u{2580}αßΓπΣσµτΦΘΩδ\u{221E}φε\u{2229}\u{2261}\u{B1}\u{2265}\u{2264}\u{2320}\u{2321}\u{F7}"
            + "\u{2248}\u{B0}\u{2219}\u{B7}\u{221A}ⁿ²\u{25A0}\u{A0}").unicodeScalars)
}
