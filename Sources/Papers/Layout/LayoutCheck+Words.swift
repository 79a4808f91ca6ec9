import ParIndex

/// What the head of a paper says: the nation's title, who issues, number, place and date.
extension LayoutCheck {
    func words(_ parts: PaperParts) -> [PaperFinding] {
        [
            parts[.nation].first.flatMap(nation), parts[.motto].first.flatMap(motto), superior(parts),
            parts[.number].first.flatMap { number($0, parts) }, parts[.placeDate].first.flatMap(placeDate),
            parts.endsWithTable ? nil : parts[.ending].first.flatMap(ending),
        ].compactMap(\.self)
    }

    /// Both ways of placing the tone ("HÒA", "HOÀ") are in use.
    private func nation(_ line: PlainLine) -> PaperFinding? {
        let right = forms[.nation]
        guard !line.folded.contains(Folding.fold(forms[.motto])) else { return nil }
        let isRight = line.words.lowercased().replacing("oà", with: "òa") == right.lowercased()
        guard !isRight || !line.isCapitals else { return nil }
        return finding(.words(.nation, line.words, right: right.uppercased()), at: line.place)
    }

    /// Word processors make a long dash of the hyphen by themselves; that is not held against a paper.
    private func motto(_ line: PlainLine) -> PaperFinding? {
        let right = forms[.motto]
        guard !line.folded.contains(Folding.fold(forms[.nation])) else { return nil }
        let words = line.words.replacing("–", with: "-").replacing("—", with: "-")
        return words == right ? nil : finding(.words(.motto, line.words, right: right), at: line.place)
    }

    /// A People's Committee bears no superior's name above its own.
    private func superior(_ parts: PaperParts) -> PaperFinding? {
        guard let superior = parts[.superior].first, let issuer = parts[.issuer].first, isCommittee(issuer) else {
            return nil
        }
        return finding(.superiorOfCommittee(superior.words), at: superior.place)
    }

    func isCommittee(_ issuer: PlainLine) -> Bool {
        forms.all(.committee).contains { issuer.folded.hasPrefix(Folding.fold($0)) }
    }

    private func number(_ line: PlainLine, _ parts: PaperParts) -> PaperFinding? {
        guard let number = StatedNumber(line.words, forms) else { return nil }
        let right = number.right(typeSymbol: typeSymbol(parts), forms)
        return number.isRight(right) ? nil : finding(.words(.number, line.words, right: right.text), at: line.place)
    }

    /// The symbol that belongs to the type name; `nil` for official letters, which have none.
    func typeSymbol(_ parts: PaperParts) -> String? {
        guard let name = parts[.typeName].first?.folded else { return nil }
        let fitting = forms.types.filter {
            name == Folding.fold($0.value) || name.hasPrefix(Folding.fold($0.value) + " ")
        }
        return fitting.max { $0.value.count < $1.value.count }?.key
    }

    private func placeDate(_ line: PlainLine) -> PaperFinding? {
        guard let right = StatedDate(line.words)?.right, right != line.words else { return nil }
        return finding(.words(.placeDate, line.words, right: right), at: line.place)
    }

    private func ending(_ line: PlainLine) -> PaperFinding? {
        let end = forms[.end]
        guard !line.words.hasSuffix(end) else { return nil }
        return finding(.ending(String(line.words.suffix(40)), right: end), at: line.place)
    }
}
