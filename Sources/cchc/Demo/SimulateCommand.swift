import ArgumentParser
import Foundation
import ParIndex
import Samples
import Store
import Web
import Wording

/// Lets the made-up units of a round answer and hand in, so that a few people can walk through a whole round.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Cho các đơn vị giả định của một đợt tự chấm và nộp phiếu. / Let a round's made-up units hand in.",
        discussion: """
            Chỉ áp dụng cho đơn vị được đánh dấu là giả định (ghi “x-” khi tạo đợt) và chưa có câu trả lời nào; đơn vị thật
            không bao giờ bị động đến. Only units marked as made up (“x-” when the round was set up) without any answer yet;
            real units are never touched.

            Ví dụ / Examples:
              cchc simulate chay-thu-2023 --data parindex-demo
            """)

    @OptionGroup var options: DataOptions

    @Argument(help: "Tên đợt trong địa chỉ trang. / The round as in the address of its page.")
    var round: String

    @Option(help: "Hạt giống của số liệu giả định. / Seed of the made-up answers.")
    var seed: UInt64 = 1

    func run() async throws {
        do {
            let configuration = try Configuration(options)
            let store = try await OpenedStore.existing(configuration).store
            guard try await store.wholeRound(round) != nil else {
                throw Failure.noRound(round, at: configuration.place)
            }
            let (done, left) = try await Simulation(store, seed: seed).run(round)
            try await store.close()
            Console.say(
                Bilingual(
                    vi: "\(done) đơn vị giả định đã nộp phiếu; \(left) đơn vị khác của đợt giữ nguyên.",
                    en: "\(done) made-up units handed in; \(left) other units of the round were left as they are."))
        } catch {
            throw Console.end(error)
        }
    }
}

/// Answers with made-up figures by the same verbs that people use.
private struct Simulation {
    private let store: Store
    private let seed: UInt64
    private let now = Instant.now

    init(_ store: Store, seed: UInt64) {
        (self.store, self.seed) = (store, seed)
    }

    /// - Returns: how many units handed in, and how many were left alone.
    func run(_ slug: String) async throws -> (done: Int, left: Int) {
        guard let round = try await store.wholeRound(slug) else { throw Failure.notFound(slug) }
        guard round.course.phase == .selfAssessment else { throw Failure.notInSelfAssessment(slug, round.course.phase) }
        let shelf = SetShelf(ShippedSets.library)
        try await shelf.stock(from: store)
        var (done, left) = (0, 0)
        for table in round.tables {
            guard let set = shelf[table.set] else { throw Failure.notFound(table.set) }
            let year = SyntheticRound(
                participants: table.participants, year: round.year, seed: seed, set: set)
            for participant in table.participants {
                let isDone = try await handIn(participant, year, round: slug) { shelf[$0] }
                (done, left) = (done + (isDone ? 1 : 0), left + (isDone ? 0 : 1))
            }
        }
        return (done, left)
    }

    private func handIn(
        _ participant: Participant, _ year: SyntheticRound, round: String, sets: @escaping SetFinder
    ) async throws -> Bool {
        let unit = participant.unit
        let (coordinator, head) = (occasion(.unitCoordinator, unit), occasion(.unitHead, unit))
        guard participant.isMadeUp, let filled = try await store.sheet(round, unit, for: coordinator.actor),
            filled.found.sheet.state == .drafting, filled.lines.isEmpty
        else { return false }
        let sheet = filled.found.sheet
        let card = year.card(of: participant)
        let changes = year.set.criteria.filter { sheet.asks($0) }.compactMap { criterion in
            card.entries[criterion.code]?.selfAssessment.map { answer in
                AnswerChange(
                    code: criterion.code, answer: answer.asUnitsGive,
                    missingEvidence: "Đơn vị giả định, không có tài liệu.", seen: 0)
            }
        }
        _ = try await store.answer(changes, round, unit, sets: sets, on: coordinator)
        _ = try await store.send(round, unit, open: { _ in 0 }, on: coordinator)
        return try await store.approve(round, unit, .onBehalfOfCommittee, on: head) != nil
    }

    private func occasion(_ role: Role, _ unit: UnitKey) -> Occasion {
        let name = "Số liệu giả định"
        let appointment = Appointment(id: "gia-dinh", role: role, seat: .unit(unit), seatName: name)
        let person = Person(id: "gia-dinh", name: name, appointments: [appointment])
        return Occasion(Actor(person, hasSecondFactor: true), at: now, request: "simulate")
    }
}

extension Answer {
    /// Points of a paper become a judgement: no unit types what was published.
    fileprivate var asUnitsGive: Answer {
        guard case .published(let points, let reason) = self else { return self }
        return .judged(points, reason: reason ?? "Số liệu giả định.")
    }
}
