import Wording

/// What stands above the text: letterhead, type name and subject, addressees.
extension Composer {
    /// Who issues and the nation side by side; below them number and date on one line.
    func letterhead() -> Element {
        let head = document.letterhead
        let left = layout[.letterheadLeft]
        let issuer = line(Passage(FixedBlanks.parted(head.issuer)), .issuer)
        let superior = head.superior.map { Element.line(line(Passage(FixedBlanks.parted($0)), .superior)) }
        let above: [Element] =
            [superior, .line(issuer), .rule(ruleLength(below: issuer, in: left))].compactMap { $0 }
        let nation: [Element] = [
            .line(line(Self.nation, .national)), .line(line(Self.motto, .motto)), .rule(layout[.mottoRule]),
        ]
        var numbers: [Element] = [.line(Line(style: .number, runs: [Run(numberText)]))]
        if case .letter(let subject) = document.heading {
            numbers.append(.line(line("V/v " + subject, .letterSubject)))
        }
        let date: [Element] = [.line(line(Passage(head.place + ", " + dateText), .placeDate))]
        return .columns(ColumnPair(rows: [(above, nation), (numbers, date)], leftWidth: left, isLetterhead: true))
    }

    /// Type name, subject and the rule below; nothing for an official letter.
    func heading() -> [Element] {
        guard case .titled(let typeName, let subject) = document.heading else { return [] }
        let line = line(subject, .subject)
        return [
            .line(self.line(Passage(typeName), .typeName)), .line(line),
            .rule(ruleLength(below: line, in: layout.textWidth())), gap,
        ]
    }

    /// One addressee on the line of the words, several below them.
    func addressees() -> [Element] {
        let all = document.addressees
        guard let last = all.last else { return [] }
        guard all.count > 1 else { return [.line(line("Kính gửi: " + last, .addressee)), gap] }
        let lines = all.enumerated().map { number, addressee in
            line("- " + addressee + Passage(number == all.count - 1 ? "." : ";"), .addresseeLine)
        }
        return ([line("Kính gửi:", .addressees)] + lines).map { .line($0) } + [gap]
    }

    /// "(Kèm theo …)", by default with room for number and date, which a digital signature brings.
    func annexNote(_ annex: Annex) -> Passage {
        if let note = annex.note { return Passage("(") + note + Passage(")") }
        let typeName: String
        switch document.heading {
        case .titled(let name, _): typeName = name
        case .letter: typeName = "Công văn"
        }
        let (head, room) = (document.letterhead, Self.room)
        // A chair's own decision is the chair's, not the committee's.
        let issuer = document.competence?.text ?? head.issuer
        let number = head.number.number.map { " \($0)" } ?? room
        let date: String
        switch head.date {
        case .day(let day): date = "\(Dates.long(day)) "
        case .month: date = "ngày\(room)tháng\(room)năm\(room)"
        }
        return Passage("(Kèm theo \(typeName) số\(number)/\(head.number.symbol) \(date)của \(issuer))")
    }

    /// Room as between paragraphs.
    var gap: Element { .space(layout[.paragraphGap]) }

    private var numberText: String {
        let number = document.letterhead.number
        guard let value = number.number else { return "Số:" + Self.room + "/" + number.symbol }
        return "Số: " + (value < 10 ? "0" : "") + String(value) + "/" + number.symbol
    }

    private var dateText: String {
        switch document.letterhead.date {
        case .day(let day): Dates.long(day)
        case .month(let month, let year): "ngày\(Self.room)tháng \(month <= 2 ? "0" : "")\(month) năm \(year)"
        }
    }

    /// A share of the line of text above, which is no longer than its column.
    private func ruleLength(below line: Line, in column: Length) -> Length {
        let look = layout[line.style]
        // The mean width of a letter in Times New Roman bold, in thousandths of its height.
        let letter = look.isCapitals ? 567 : 430
        let width = min(line.text.count * letter * look.size.micrometres / 1000, column.micrometres)
        return Length(micrometres: width * layout.thousandths(.ruleShare) / 1000)
    }

    /// Room to write by hand.
    private static let room = String(repeating: FixedBlanks.blank, count: 6)
    private static let nation: Passage = "Cộng hòa xã hội chủ nghĩa Việt Nam"
    private static let motto: Passage = "Độc lập - Tự do - Hạnh phúc"
}
