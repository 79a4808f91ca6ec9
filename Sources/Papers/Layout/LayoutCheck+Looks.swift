import Documents

/// How the parts look: size of the letters, bold and italic, capitals.
extension LayoutCheck {
    func looks(_ parts: PaperParts) -> [PaperFinding] {
        PaperPart.allCases.filter { $0 != .pageNumber && $0 != .ending }.flatMap { part in
            sizes(of: part, parts[part]) + (part == .body ? [] : face(of: part, parts[part]))
        }
    }

    /// Every wrong size of a part once, with the first place where it stands.
    private func sizes(of part: PaperPart, _ lines: [PlainLine]) -> [PaperFinding] {
        let right = layout.rightSizes(part.style)
        var first: [Int: LinePlace] = [:]
        var counts: [Int: Int] = [:]
        for line in lines {
            for size in Set(line.runs.filter { $0.weight > 0 }.map(\.size)) where !right.contains(size) {
                first[size] = first[size] ?? line.place
                counts[size, default: 0] += 1
            }
        }
        return counts.sorted { $0.key < $1.key }.map { size, count in
            finding(.size(part, size, right, lines: count), at: first[size])
        }
    }

    private func face(of part: PaperPart, _ lines: [PlainLine]) -> [PaperFinding] {
        let look = layout[part.style]
        var found: [PaperFinding] = []
        if let line = lines.first(where: { $0.face != look.face }) {
            found.append(finding(.face(part, line.face, right: look.face, words: line.words), at: line.place))
        }
        let wantsCapitals = look.isCapitals && part != .nation
        if wantsCapitals, let line = lines.first(where: { !$0.isCapitals }) {
            found.append(
                finding(.words(part, line.words, right: line.words.uppercased()), at: line.place))
        }
        if part == .subject, let line = lines.first, line.isCapitals {
            found.append(finding(.capitalSubject(line.words), at: line.place))
        }
        return found
    }
}
