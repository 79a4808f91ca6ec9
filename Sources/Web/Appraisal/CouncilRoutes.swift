import CShipped
import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// How the council works: its list of reasons, what it sends back, and what the chair settles.
struct CouncilRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.sendingBack.routerPath, use: askSupplement)
        router.post(PathPattern.sendingBack.routerPath, use: sendBack)
        router.get(PathPattern.appraisalReasons.routerPath, use: reasons)
        router.post(PathPattern.appraisalReasons.routerPath, use: setReasons)
        router.post(PathPattern.councilWay.routerPath, use: setWay)
    }

    @Sendable private func askSupplement(_ request: Request, _ context: AppContext) async throws -> Response {
        let now = program.clock()
        let due =
            WorkingCalendar.shipped?.adding(workingDays: Self.usualDays, to: now.day).value
            ?? now.day.adding(days: Self.usualDays)
        return try await supplementPage(context, SupplementForm(day: due.description, hour: Self.usualHour))
    }

    /// What is proposed; the council chooses.
    private static let usualDays = 3
    private static let usualHour = "17:00"

    @Sendable private func sendBack(_ request: Request, _ context: AppContext) async throws -> Response {
        let (occasion, form) = (try context.occasion(program), try await request.form())
        let (slug, unit) = (try context.parameter("round"), try context.unit())
        let filled = try await program.store.appraisalSheet(slug, unit, program.setFinder, for: occasion.actor).found()
        let typed = SupplementForm(form, try program.sets[filled.found.set].found())
        return try await .attempt {
            try await program.store.sendBack(slug, unit, typed.supplement(), on: occasion).found()
            try await program.tell(of: slug, unit, occasion)
            return .seeOther(.council(.unit(slug, unit)), saying: .sentBack, at: occasion.at)
        } refused: {
            try await supplementPage(context, typed, problem: $0.problem, status: $0.status)
        }
    }

    private func supplementPage(
        _ context: AppContext, _ typed: SupplementForm, problem: Problem? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (occasion, slug, unit) = (
            try context.occasion(program), try context.parameter("round"), try context.unit()
        )
        guard let filled = try await program.store.appraisalSheet(slug, unit, program.setFinder, for: occasion.actor),
            let set = program.sets[filled.found.set]
        else { throw HTTPError(.notFound) }
        let own = Set(
            occasion.actor.covered(set.lines.map(\.code), by: .appraise, on: filled.found.sheet.subject))
        let page = SendBackPage(
            round: CouncilRound(filled.found), unit: filled.found.unitName,
            lines: set.lines.filter { own.contains($0.code) },
            titles: Dictionary(set.topNodes.map { ($0.code, $0.title) }) { first, _ in first },
            chosen: Set(typed.codes), reason: typed.reason,
            day: typed.day, hour: typed.hour, problem: problem)
        let path = Path.council(.sendingBack(slug, unit))
        return .page(page.markup(in: context.frame(at: path, program)), status: status)
    }

    @Sendable private func reasons(_ request: Request, _ context: AppContext) async throws -> Response {
        try await reasonsPage(context)
    }

    @Sendable private func setReasons(_ request: Request, _ context: AppContext) async throws -> Response {
        let (occasion, form) = (try context.occasion(program), try await request.form())
        let (slug, typed) = (try context.parameter("round"), Self.reasons(form))
        do {
            try await program.store.setReasons(
                typed, round: slug, seen: form["phien-ban"].flatMap(Int.init) ?? -1, on: occasion
            ).found()
        } catch let changed as ReasonListChanged {
            return try await reasonsPage(context, typed: typed, present: changed.now)
        }
        return .seeOther(.council(.reasons(slug)), saying: .saved, at: occasion.at)
    }

    private static func reasons(_ form: FormFields) -> [AppraisalGround] {
        (0..<ReasonsPage.longest).compactMap { place in
            TypedVerdict(points: nil, category: form["loai.\(place)"], reason: form["ly-do.\(place)"]).ground([])
        }
    }

    private func reasonsPage(
        _ context: AppContext, typed: [AppraisalGround]? = nil, present: ReasonList? = nil
    ) async throws -> Response {
        let (occasion, slug) = (try context.occasion(program), try context.parameter("round"))
        let round = try await program.round(slug).round
        let subject = Subject(authority: round.authority.code, round: slug)
        guard [.appraise, .settle, .setUpRound].contains(where: { occasion.actor.may($0, on: subject) }) else {
            throw HTTPError(.notFound)
        }
        let kept = try await program.store.reasons(of: round.authority.code)
        let page = ReasonsPage(
            round: CouncilRound(round), reasons: typed ?? kept?.reasons ?? AppraisalGround.usual,
            version: kept?.version ?? 0,
            mayChange: occasion.actor.may(.settle, on: subject) || occasion.actor.may(.setUpRound, on: subject),
            problem: present.map { _ in AppraisalFault.reasonsChanged.problem }, present: present?.reasons)
        return .page(
            page.markup(in: context.frame(at: .council(.reasons(slug)), program)),
            status: present == nil ? .ok : .conflict)
    }

    @Sendable private func setWay(_ request: Request, _ context: AppContext) async throws -> Response {
        let (occasion, form) = (try context.occasion(program), try await request.form())
        let slug = try context.parameter("round")
        let isBlind = try await program.store.setBlind(form["doc-lap"] == "co", of: slug, on: occasion)
        guard isBlind != nil else { throw HTTPError(.notFound) }
        return .seeOther(.council(.desk(slug)), saying: .saved, at: occasion.at)
    }
}

/// What a council asks for once more, as it is typed.
private struct SupplementForm {
    var codes: [Code] = []
    var reason = ""
    var day: String
    var hour: String

    /// What can be read of it; it has to name a line and a moment.
    func supplement() throws(AppraisalFault) -> Supplement {
        guard !codes.isEmpty else { throw .noLines }
        guard let due = Instant(day: day, hour: hour) else { throw .notMoment("\(day) \(hour)") }
        return Supplement(codes: codes, reason: reason, due: due)
    }
}

extension SupplementForm {
    init(_ form: FormFields, _ set: CriteriaSet) {
        self.init(
            codes: set.lines.map(\.code).filter { form["chon.\($0)"] != nil }, reason: form.text("ly-do"),
            day: form["ngay"] ?? "", hour: form["gio"] ?? "")
    }
}

extension Instant {
    /// A day and an hour as browsers write them, "2024-01-31" and "17:00", in Vietnam.
    fileprivate init?(day: String, hour: String) {
        let parts = hour.split(separator: ":").prefix(2).compactMap { Int($0) }
        guard let day = Day(parsing: day), parts.count == 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1])
        else { return nil }
        self.init(day, secondOfDay: parts[0] * 3600 + parts[1] * 60)
    }
}

extension WorkingCalendar {
    /// The calendar that comes with the program.
    fileprivate static let shipped: WorkingCalendar? = {
        var count = 0
        let start = shipped_find("calendar.tsv", &count)
        return try? WorkingCalendar(UnsafeBufferPointer(start: start, count: count))
    }()
}
