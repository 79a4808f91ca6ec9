import Documents
import ParIndex

/// The parts of a paper as they were found in its lines (các thành phần thể thức tìm được).
struct PaperParts: Hashable, Sendable {
    /// By part, the lines that are it; a part that was not found has none.
    private(set) var lines: [PaperPart: [PlainLine]] = [:]
    /// The signatures: one, or two of minutes.
    private(set) var signatures: [Signature] = []
    /// Whether the subject stands on the line of the type name.
    private(set) var hasJoinedSubject = false
    /// Whether the text ends with a table, behind which no mark is set.
    private(set) var endsWithTable = false

    /// Powers and office, and the name below.
    struct Signature: Hashable, Sendable {
        var powers: [PlainLine]
        var name: PlainLine?
    }

    private let forms: PaperForms
    /// Columns of lines that say something, in order.
    private let all: [PlainLine]

    /// Finds the parts of a paper.
    init(of paper: PlainPaper, _ forms: PaperForms) {
        self.forms = forms
        all = paper.lines.flatMap(\.columns).filter(\.hasLetters)
        let headEnd = findHeading()
        findLetterhead(all[..<headEnd.start])
        let closing = findClosing(from: headEnd.end)
        findText(paper, all[headEnd.end..<closing])
    }

    subscript(part: PaperPart) -> [PlainLine] { lines[part] ?? [] }

    /// Type name and subject: where they begin and where the text after them does.
    private mutating func findHeading() -> (start: Int, end: Int) {
        let head = all.prefix(60)
        if let place = head.firstIndex(where: { isTypeName($0) }) {
            lines[.typeName] = [all[place]]
            let isAlone = forms.symbol(ofType: all[place].words) != nil
            let subject = isAlone ? subject(below: place) : []
            lines[.subject] = subject
            hasJoinedSubject = !isAlone
            return (place, place + 1 + subject.count)
        }
        let addressees = Folding.fold(forms[.addressees])
        let place = head.firstIndex { $0.folded.hasPrefix(addressees) } ?? fallbackHead
        return (place, place)
    }

    /// Where neither name nor addressees are found, the head ends with number, date or motto.
    private var fallbackHead: Int {
        let last = all.prefix(20).lastIndex { isNumber($0) || isDate($0) || isMotto($0) || isNation($0) }
        return last.map { $0 + 1 } ?? 0
    }

    private func isTypeName(_ line: PlainLine) -> Bool {
        if forms.symbol(ofType: line.words) != nil { return true }
        guard line.isCapitals, line.alignment == .centre, line.place.cell == nil else { return false }
        return forms.types.values.contains { line.folded.hasPrefix(Folding.fold($0) + " ") }
    }

    /// In the middle below the name, up to where capitals say by whose power the paper is issued; all in capitals where the first
    /// line is.
    private func subject(below place: Int) -> [PlainLine] {
        let addressees = Folding.fold(forms[.addressees])
        let below = all[(place + 1)...].prefix(8).prefix { line in
            line.alignment == .centre && line.place.cell?.table == all[place].place.cell?.table
                && !line.folded.hasPrefix(addressees)
        }
        return Array(below.prefix { $0.isCapitals == below.first?.isCapitals && $0.face == below.first?.face })
    }
}

extension PaperParts {
    private mutating func findLetterhead(_ head: ArraySlice<PlainLine>) {
        lines[.nation] = head.first(where: isNation).map { [$0] } ?? []
        lines[.motto] = head.first(where: isMotto).map { [$0] } ?? []
        lines[.number] = head.first(where: isNumber).map { [$0] } ?? []
        lines[.placeDate] = head.first(where: isDate).map { [$0] } ?? []
        let letter = Folding.fold(forms[.letterSubject])
        lines[.letterSubject] = head.first { $0.folded.hasPrefix(letter) }.map { [$0] } ?? []
        let known = Set([.nation, .motto, .number, .placeDate, .letterSubject].flatMap { self[$0] })
        let names = issuers(head.filter { !known.contains($0) })
        // Bold names are the issuer's, those above that are not bold the superior's.
        let bold = names.filter { $0.face.contains(.bold) }
        lines[.issuer] = bold.isEmpty ? Array(names.suffix(1)) : bold
        lines[.superior] = bold.isEmpty ? Array(names.dropLast()) : Array(names.prefix { !$0.face.contains(.bold) })
    }

    /// What stands at the left of the nation's title, in its table or above the number.
    private func issuers(_ rest: [PlainLine]) -> [PlainLine] {
        guard let nation = self[.nation].first ?? self[.motto].first ?? self[.number].first else { return [] }
        let number = self[.number].first
        guard let cell = nation.place.cell else {
            let end = number?.place.paragraph ?? nation.place.paragraph
            return rest.filter { $0.place.cell == nil && $0.place.paragraph <= end }
        }
        return rest.filter { line in
            guard let other = line.place.cell, other.table == cell.table, other.row <= cell.row + 1 else {
                return false
            }
            let isAboveNumber = number.map { line.place.paragraph < $0.place.paragraph } ?? true
            return isAboveNumber && (number == nation || other.column != cell.column)
        }
    }

    private func isNation(_ line: PlainLine) -> Bool {
        let letters = line.folded.filter(\.isLetter)
        return letters.hasPrefix("conghoaxahoi") || letters.contains(Folding.fold(forms[.nation]).filter(\.isLetter))
    }

    private func isMotto(_ line: PlainLine) -> Bool {
        let first = Folding.fold(forms[.motto]).prefix { $0 != "-" }.split(separator: " ").joined(separator: " ")
        return line.folded.hasPrefix(first) || line.folded.contains(Folding.fold(forms[.motto]))
    }

    private func isNumber(_ line: PlainLine) -> Bool {
        let word = Folding.fold(forms[.number])
        let text = line.folded
        guard text.hasPrefix(word), text.contains("/"), text.count < 60 else { return false }
        return text.dropFirst(word.count).first.map { !$0.isLetter } ?? false
    }

    private func isDate(_ line: PlainLine) -> Bool {
        line.folded.count < 100 && line.folded.contains(#/ngay\b.*\bthang\b.*\bnam\b/#)
    }
}

extension PaperParts {
    /// Recipients and signature; gives where they begin.
    private mutating func findClosing(from start: Int) -> Int {
        let recipients = all[start...].firstIndex(where: isRecipientsTitle)
        if let recipients { findRecipients(recipients) }
        // The one who signs stands beside the recipients, else above or below them.
        let beside = recipients.flatMap { all[$0].place.cell?.table }.map { table in
            all.filter { $0.place.cell?.table == table && !isRecipient($0) }
        }
        if let recipients, let beside, !beside.isEmpty {
            findSignatures(beside)
            return max(start, tableStart(recipients))
        }
        let signature = all[start...].firstIndex(where: isPower) ?? all[start...].firstIndex(where: isOffice)
        if let signature { findSignatures(block(from: signature)) }
        return [recipients, signature].compactMap(\.self).map { max(start, tableStart($0)) }.min() ?? all.count
    }

    /// "Nơi nhận:", and not a sentence that begins so.
    private func isRecipientsTitle(_ line: PlainLine) -> Bool {
        let title = Folding.fold(forms[.recipients])
        return line.folded == title || line.folded.hasPrefix(title + ":")
    }

    /// Where the table of a line begins, or the line itself.
    private func tableStart(_ place: Int) -> Int {
        guard let table = all[place].place.cell?.table else { return place }
        return all.firstIndex { $0.place.cell?.table == table } ?? place
    }

    private func isRecipient(_ line: PlainLine) -> Bool {
        self[.recipientsTitle].contains(line) || self[.recipient].contains(line)
    }

    private mutating func findRecipients(_ place: Int) {
        let title = all[place]
        lines[.recipientsTitle] = [title]
        let below = all[(place + 1)...].prefix { line in
            if let cell = title.place.cell { return line.place.cell == cell }
            return line.place.cell == nil && (line.words.hasPrefix("-") || line.label != nil)
        }
        lines[.recipient] = Array(below)
    }

    /// The lines of the table in which a signature stands, or those below it up to what is no name.
    private func block(from place: Int) -> [PlainLine] {
        guard let table = all[place].place.cell?.table else {
            let powers = all[place...].prefix { $0.isCapitals && $0.place.cell == nil }
            return powers + all[(place + powers.count)...].prefix(1).filter { $0.words.count < 60 }
        }
        return all.filter { $0.place.cell?.table == table }
    }

    private mutating func findSignatures(_ lines: [PlainLine]) {
        // Rows of one column belong together: some papers put the name in a row of its own.
        let columns = Dictionary(grouping: lines) { $0.place.cell?.column ?? 0 }
        for (_, column) in columns.sorted(by: { $0.key < $1.key }) {
            let powers = Array(column.prefix { $0.isCapitals || isPower($0) || isOffice($0) })
            guard !powers.isEmpty else { continue }
            signatures.append(Signature(powers: powers, name: column.dropFirst(powers.count).last))
        }
        self.lines[.power] = signatures.flatMap(\.powers)
        self.lines[.signerName] = signatures.compactMap(\.name)
    }

    /// "TM. …", with or without its point; capitals only, since the text has words that begin so, too.
    private func isPower(_ line: PlainLine) -> Bool {
        guard line.isCapitals else { return false }
        let word = line.words.prefix { $0.isLetter }
        return forms.powers.contains(String(word)) && ". /".contains(line.words.dropFirst(word.count).first ?? "-")
    }

    private func isOffice(_ line: PlainLine) -> Bool {
        line.isCapitals && forms.offices.contains { Folding.fold($0) == line.folded }
    }

    private mutating func findText(_ paper: PlainPaper, _ text: ArraySlice<PlainLine>) {
        let own = text.filter { $0.place.cell == nil }
        lines[.body] = own
        lines[.ending] = own.last.map { [$0] } ?? []
        endsWithTable = text.last?.place.cell != nil
    }
}
