/// Names that tabs can bear: at most 31 characters, without marks that formulas use, and each once.
enum SheetName {
    /// The names as they are written, in the same order.
    static func tabs(for names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let tab = free(bearable(name), taken)
            taken.insert(tab.lowercased())
            return tab
        }
    }

    private static let longest = 31

    private static func bearable(_ name: String) -> String {
        let plain = String(
            name.map { "[]:*?/\\".contains($0) ? "-" : $0 }.filter { character in
                character.unicodeScalars.allSatisfy { $0.value >= 0x20 }
            })
        let cut = shortened(plain, to: longest).drop { $0 == "'" || $0 == " " }
        let end = cut.reversed().drop { $0 == "'" || $0 == " " }
        return end.isEmpty ? "Bảng" : String(end.reversed())
    }

    private static func free(_ name: String, _ taken: Set<String>) -> String {
        var (tab, number) = (name, 2)
        while taken.contains(tab.lowercased()) {
            let suffix = " (\(number))"
            tab = shortened(name, to: longest - suffix.count) + suffix
            number += 1
        }
        return tab
    }

    /// Spreadsheets count UTF-16 units.
    private static func shortened(_ text: String, to count: Int) -> String {
        var short = text
        while short.utf16.count > count { short.removeLast() }
        return short
    }
}
