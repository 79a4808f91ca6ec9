import CShipped
import ParIndex
import Testing

@testable import Samples

/// No real commune may get an invented score: no invented name is one that any real unit bears or bore.
struct MadeUpNamesTests {
    private let real: Set<String>

    init() throws {
        real = try Self.realNames.get()
    }

    private static let realNames = Result {
        var count = 0
        let bytes = try #require(shipped_find("gazetteer.tsv", &count))
        let gazetteer = try Gazetteer(Array(UnsafeBufferPointer(start: bytes, count: count)))
        let days: [Day] = ["2025-06-30", "2025-07-01"]
        let communes = days.flatMap { Array(gazetteer.communes(on: $0)) }
        let names = communes.map(\.name) + communes.flatMap { [bare($0.province.name), bare($0.superior.name)] }
        return Set(names.map { Folding.fold($0) })
    }

    @Test func `the gazetteer is there to be held against`() {
        #expect(real.contains("lien son"))
        #expect(real.contains("lang son"))
        #expect(real.count > 5_000)
    }

    @Test func `no neighbour of the cast bears a real name`() {
        let madeUp = Samples.rounds.flatMap(\.round.tables).flatMap(\.participants).filter(\.isMadeUp)

        #expect(madeUp.count == 37)
        #expect(Set(madeUp.map(\.name)).count == 37)
        #expect(madeUp.map(\.name).filter { real.contains(Folding.fold(bare($0))) } == [])
    }

    @Test func `no commune of the made-up nation bears a real name, and no two the same`() {
        let names = (0..<SyntheticName.count).map { Folding.fold(SyntheticName.commune($0, seed: 3)) }

        #expect(Set(names).count == SyntheticName.count)
        #expect(SyntheticName.count > SyntheticNation.largest + SyntheticNation.largest / 100)
        #expect(names.filter(real.contains) == [])
    }

    @Test func `no province of the made-up nation bears a real name`() {
        let names = (0..<34).map { Folding.fold(bare(SyntheticName.province($0))) }

        #expect(Set(names).count == 34)
        #expect(names.filter(real.contains) == [])
    }
}

/// A full name without what the unit is.
private func bare(_ name: String) -> String {
    let titles = ["Thị trấn ", "Thị xã ", "Thành phố ", "Đặc khu ", "Phường ", "Huyện ", "Quận ", "Tỉnh ", "Xã "]
    let title = titles.first(where: name.hasPrefix) ?? ""
    return String(name.dropFirst(title.count))
}
