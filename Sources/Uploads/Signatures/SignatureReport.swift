import ParIndex

/// The words of `pdfsig`, from version 22 of poppler on.
struct SignatureReport {
    let signatures: [DocumentSignature]

    init(_ text: String) {
        var blocks: [[Substring]] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("Signature #") {
                blocks.append([])
            } else if !blocks.isEmpty {
                blocks[blocks.count - 1].append(line)
            }
        }
        signatures = blocks.map(Self.signature)
    }

    /// Names come first and may hold line ends, so that of lines alike the last is the program's own.
    private static func signature(_ lines: [Substring]) -> DocumentSignature {
        let verdict = lines.last { $0.contains("- Signature Validation: ") }.map(Self.value) ?? ""
        let cover = lines.last { $0.hasSuffix("otal document signed") }
        return DocumentSignature(
            signer: lines.first { $0.contains("- Signer Certificate Common Name: ") }.map(Self.value) ?? "",
            signedAt: lines.last { $0.contains("- Signing Time: ") }.flatMap { instant(Self.value($0)) },
            isIntact: verdict == "Signature is Valid.", coversWholeDocument: cover == "  - Total document signed",
            verdict: verdict)
    }

    private static func value(_ line: Substring) -> String {
        line.firstRange(of: ": ").map { String(line[$0.upperBound...]) } ?? ""
    }

    /// "Nov 21 2026 06:36:01" in UTC, as the program is told to print it.
    private static func instant(_ text: String) -> Instant? {
        let parts = text.split { $0 == " " || $0 == ":" }
        guard parts.count == 6, let month = months.firstIndex(of: String(parts[0])) else { return nil }
        let numbers = parts.dropFirst().compactMap { Int($0) }
        guard numbers.count == 5, let day = Day(year: numbers[1], month: month + 1, day: numbers[0]) else {
            return nil
        }
        let seconds = (numbers[2] * 60 + numbers[3]) * 60 + numbers[4]
        let midnight: Day = "1970-01-01"
        return Instant(seconds: Int64(midnight.days(until: day)) * 86_400 + Int64(seconds))
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
