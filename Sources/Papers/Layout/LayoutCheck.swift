import Documents
import ParIndex
import Wording

/// Holds a paper against the layout that the decree prescribes (soát thể thức): silent on whatever may be right.
///
/// Every finding is a note: a paper with a wrong margin is still the paper that was signed.
public struct LayoutCheck: Sendable {
    let layout: PageLayout
    let forms: PaperForms

    /// A check by measures and forms.
    public init(_ layout: PageLayout, _ forms: PaperForms) { (self.layout, self.forms) = (layout, forms) }

    /// What is not as it should be, from the pages over the head to the end.
    public func findings(in paper: PlainPaper) -> [PaperFinding] {
        let parts = PaperParts(of: paper, forms)
        return pages(paper) + fonts(paper) + missing(parts, in: paper) + words(parts) + closing(parts)
            + looks(parts) + pageNumber(paper)
    }

    func finding(_ remark: LayoutRemark, at place: LinePlace? = nil) -> PaperFinding {
        PaperFinding(
            .note, at: place, stated: remark.stated, expected: remark.expected,
            Problem(
                code: remark.code, what: remark.what(forms.decree), why: nil, remedy: remark.remedy(forms.decree)))
    }
}

extension LayoutCheck {
    /// Size and margins of the pages, each side once.
    private func pages(_ paper: PlainPaper) -> [PaperFinding] {
        var found: [PaperFinding] = []
        if let section = paper.sections.first(where: { !isPaper($0) }) {
            let right = (width: layout[.pageWidth], height: layout[.pageHeight])
            found.append(
                finding(
                    .paper(width: section.width, height: section.height, right: right),
                    at: LinePlace(paragraph: section.firstParagraph)))
        }
        for side in PageSide.allCases {
            guard let section = paper.sections.first(where: { !isRight(side, $0) }) else { continue }
            found.append(
                finding(
                    .margin(side, section.margins[side], layout.right(side.measure)),
                    at: LinePlace(paragraph: section.firstParagraph)))
        }
        return found
    }

    private func isPaper(_ section: PlainSection) -> Bool {
        let (short, long) = (min(section.width, section.height), max(section.width, section.height))
        return isWithin(short, layout.right(.pageWidth)) && isWithin(long, layout.right(.pageHeight))
    }

    /// Pages on their side may have kept their margins or turned with them.
    private func isRight(_ side: PageSide, _ section: PlainSection) -> Bool {
        if isWithin(section.margins[side], layout.right(side.measure)) { return true }
        return section.isLandscape && isWithin(section.margins[side], layout.right(side.turned.measure))
    }

    private func isWithin(_ length: Length, _ right: ClosedRange<Length>) -> Bool {
        let slack = Length(micrometres: forms.tolerance)
        return length >= right.lowerBound - slack && length <= right.upperBound + slack
    }

    /// Every other font once, with the first place where it stands.
    private func fonts(_ paper: PlainPaper) -> [PaperFinding] {
        let headers = paper.sections.first.map { $0.header + $0.footer } ?? []
        var first: [String: LinePlace?] = [:]
        var (counts, names) = ([String: Int](), [String]())
        for (line, isText) in paper.lines.map({ ($0, true) }) + headers.map({ ($0, false) }) {
            for font in Set(line.runs.filter { $0.weight > 0 }.compactMap(\.font)) where !isRight(font) {
                if counts[font] == nil { names.append(font) }
                counts[font, default: 0] += 1
                first[font] = first[font] ?? (isText ? line.place : nil)
            }
        }
        return names.map {
            finding(.font($0, right: layout.fonts.first ?? "", lines: counts[$0] ?? 1), at: first[$0] ?? nil)
        }
    }

    private func isRight(_ font: String) -> Bool {
        Folding.fold(font) == Folding.fold(layout.fonts.first ?? "")
    }

    private func missing(_ parts: PaperParts, in paper: PlainPaper) -> [PaperFinding] {
        var expected: [PaperPart] = [.nation, .motto, .issuer, .number, .placeDate]
        let isLetter = !parts[.letterSubject].isEmpty
        if parts[.typeName].isEmpty, !isLetter { expected.append(.typeName) }
        if !parts[.typeName].isEmpty, !parts.hasJoinedSubject { expected.append(.subject) }
        expected += [.power, .recipientsTitle]
        return expected.filter { parts[$0].isEmpty }.map { finding(.missing($0)) }
    }

    /// The page number: in the middle above the text, upright, and not on the first page. Some word processors make pages of their own
    /// of the first one, so that the number stands in the header of later pages only.
    private func pageNumber(_ paper: PlainPaper) -> [PaperFinding] {
        let numbered = paper.sections.firstIndex { $0.header.contains(where: \.holdsPageNumber) }
        guard let numbered, let line = paper.sections[numbered].header.first(where: \.holdsPageNumber) else {
            let isBelow = paper.sections.contains { $0.footer.contains(where: \.holdsPageNumber) }
            if isBelow { return [finding(.pageNumber(.below))] }
            return hasSeveralPages(paper) ? [finding(.missing(.pageNumber))] : []
        }
        var found: [PaperFinding] = []
        let isCentred = line.alignment == .centre || line.text.hasPrefix("\t") && !line.text.hasPrefix("\t\t")
        if !isCentred { found.append(finding(.pageNumber(.notCentred))) }
        let first = numbered == 0 ? paper.sections[0].firstHeader : []
        if first?.contains(where: \.holdsPageNumber) ?? true { found.append(finding(.pageNumber(.onFirstPage))) }
        if let size = line.most(\.size), !layout.rightSizes(.pageNumber).contains(size) {
            found.append(finding(.size(.pageNumber, size, layout.rightSizes(.pageNumber), lines: 1)))
        }
        return found
    }

    /// Whether it surely has more than one page; only then a page number must be there.
    private func hasSeveralPages(_ paper: PlainPaper) -> Bool {
        if let pages = paper.statedPages, pages > 0 { return pages > 1 }
        if paper.hasPageBreak || paper.sections.count > 1 { return true }
        return paper.lines.reduce(0) { $0 + $1.text.count { $0.isLetter } } > forms.pageLetters
    }
}
