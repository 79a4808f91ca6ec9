import ParIndex

/// Number and symbol as a paper prints them (số, ký hiệu), taken apart: "Số: 44 /BC-UBND".
struct StatedNumber {
    let hasColon: Bool
    /// Digits as printed; empty where there is room for them.
    let digits: String
    /// Between the number and the stroke, and behind the stroke.
    let blanks: (before: Bool, after: Bool)
    /// Behind the stroke, "BC-UBND".
    let symbol: String

    /// The parts of a line; `nil` where it is put together in a way of its own, of which nothing is said.
    init?(_ words: String, _ forms: PaperForms) {
        let word = forms[.number]
        guard Folding.fold(words).hasPrefix(Folding.fold(word)) else { return nil }
        let rest = words.dropFirst(word.count).drop { $0 == " " }
        hasColon = rest.first == ":"
        let halves = rest.drop { $0 == ":" || $0 == " " }.split(
            separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[1].isEmpty else { return nil }
        let number = halves[0].filter { !".…_ ".contains($0) }
        guard number.allSatisfy(\.isNumber), number.count <= 9, !halves[1].contains("/") else { return nil }
        digits = String(number)
        blanks = (!number.isEmpty && halves[0].hasSuffix(" "), halves[1].hasPrefix(" "))
        symbol = halves[1].trimmingPrefix(" ").description
    }

    /// How it should read.
    struct Right {
        let digits: String
        let symbol: String
        let word: String

        var text: String { "\(word): \(digits)/\(symbol)" }
    }

    /// The number as it should be, with the symbol of the paper's kind where that is known.
    func right(typeSymbol: String?, _ forms: PaperForms) -> Right {
        var groups = symbol.split { "-–—".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") }
        if let typeSymbol, let first = groups.first, first.uppercased() != typeSymbol.uppercased() {
            let known = forms.types.keys.contains { $0.uppercased() == first.uppercased() }
            groups = [typeSymbol] + (known ? groups.dropFirst() : groups[...])
        }
        let number = Int(digits).map { $0 < 10 ? "0\($0)" : String($0) } ?? ""
        return Right(digits: number, symbol: groups.joined(separator: "-"), word: forms[.number])
    }

    func isRight(_ right: Right) -> Bool {
        hasColon && !blanks.before && !blanks.after && digits == right.digits && symbol == right.symbol
    }
}
