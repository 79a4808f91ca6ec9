import ParIndex

/// The end of a paper: by what power it is signed, and who gets it.
extension LayoutCheck {
    func closing(_ parts: PaperParts) -> [PaperFinding] {
        parts[.power].compactMap(abbreviation) + deputies(parts) + committee(parts) + recipients(parts)
    }

    /// "TM. ỦY BAN NHÂN DÂN": a point and a blank behind the abbreviation.
    private func abbreviation(_ line: PlainLine) -> PaperFinding? {
        guard let power = power(of: line) else { return nil }
        let rest = line.words.dropFirst(power.count).trimmingPrefix(#/[.\s\/]*/#)
        let right = "\(power). \(rest)"
        return line.words == right ? nil : finding(.words(.power, line.words, right: right), at: line.place)
    }

    private func power(of line: PlainLine) -> String? {
        let word = String(line.words.prefix { $0.isLetter })
        return forms.powers.contains(word) && word.count < line.words.count ? word : nil
    }

    /// A deputy signs in place of the head. Minutes are signed by each for themselves.
    private func deputies(_ parts: PaperParts) -> [PaperFinding] {
        guard parts.signatures.count == 1, let powers = parts.signatures.first?.powers,
            let office = powers.last, office.folded.hasPrefix(Folding.fold(forms[.deputy]) + " ")
        else { return [] }
        guard powers.allSatisfy({ power(of: $0) != "KT" }) else { return [] }
        let head = office.words.dropFirst(forms[.deputy].count + 1).uppercased()
        return [finding(.deputy(office.words, head: head), at: office.place)]
    }

    /// What a committee decides together is signed on its behalf; a chair's own papers are not, so only kinds that are the
    /// committee's are looked at.
    private func committee(_ parts: PaperParts) -> [PaperFinding] {
        guard let issuer = parts[.issuer].first, isCommittee(issuer), parts.signatures.count == 1,
            let type = typeSymbol(parts), forms.collectiveTypes.contains(type),
            let powers = parts.signatures.first?.powers, let first = powers.first
        else { return [] }
        let named = powers.compactMap(power)
        guard named.isEmpty || named == ["KT"] else { return [] }
        return [finding(.committee(first.words, right: "TM. " + forms[.committee].uppercased()), at: first.place)]
    }

    private func recipients(_ parts: PaperParts) -> [PaperFinding] {
        guard let title = parts[.recipientsTitle].first else { return [] }
        var found: [PaperFinding] = []
        let right = forms[.recipients] + ":"
        if title.folded == Folding.fold(forms[.recipients]) || title.folded == Folding.fold(right),
            title.words != right
        {
            found.append(finding(.words(.recipientsTitle, title.words, right: right), at: title.place))
        }
        guard let last = parts[.recipient].last else { return found }
        if !last.folded.contains(Folding.fold(forms[.filed])) {
            found.append(finding(.notFiled(last.words), at: last.place))
        }
        return found + marks(parts[.recipient])
    }

    /// Each line with a dash ends with a semicolon, the last with a full stop. A line without dash may go on with the one above: then
    /// nothing is said.
    private func marks(_ lines: [PlainLine]) -> [PaperFinding] {
        guard lines.allSatisfy({ $0.words.hasPrefix("-") }) else { return [] }
        return lines.enumerated().compactMap { number, line in
            let mark = number == lines.count - 1 ? "." : ";"
            guard !line.words.hasSuffix(mark) else { return nil }
            let bare = String(line.words.reversed().drop { ".;, ".contains($0) }.reversed())
            return finding(.words(.recipient, line.words, right: bare + mark), at: line.place)
        }
    }
}
