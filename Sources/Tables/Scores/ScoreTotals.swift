import ParIndex

/// What a score file adds up to: for each unit its total and its points by domain, in the order of the units' codes.
public struct ScoreTotals: Sendable {
    /// The codes of the domains, in their own order.
    public let domains: [String]
    /// Whether a set gave the maxima, so that there is an index.
    public let hasMaxima: Bool
    /// Number of the superior of each unit, from 0; equal numbers stand under one superior.
    public let superiors: [Int]
    /// Number of the province of each unit, from 0.
    public let provinces: [Int]

    private let places: NameTable
    private let separator: UInt8
    private let order: [Int]
    private let table: DomainTable

    /// Puts the units in order; `nil` where a unit stands in two places, or has no applicable maximum in a set.
    init?(_ sheet: ScoreSheet, separator: UInt8) {
        guard let ordered = OrderedPlaces(sheet, separator: separator) else { return nil }
        self.separator = separator
        places = sheet.places
        order = ordered.units
        superiors = ordered.superiors
        provinces = ordered.provinces
        hasMaxima = sheet.hasMaxima
        table = DomainTable(sheet, units: ordered.units)
        domains = table.codes
        if hasMaxima, units.contains(where: { maximum($0) <= .zero }) { return nil }
    }

    /// The places of the units in their order.
    public var units: Range<Int> { order.indices }

    /// The unit and where it stands.
    public func place(_ unit: Int) -> UnitPlace {
        UnitPlace(places[order[unit]], separator: separator)
    }

    /// The points of a unit in all domains.
    public func total(_ unit: Int) -> Points {
        var total: Int64 = 0
        for domain in domains.indices { total += table.points(unit, domain) ?? 0 }
        return Points(millionths: total)
    }

    /// The points of a unit in the domain that stands at this place; `nil` where it has no score there.
    public func points(_ unit: Int, inDomain domain: Int) -> Points? {
        table.points(unit, domain).map(Points.init(millionths:))
    }

    /// The most points that the unit's criteria could give; zero unless `hasMaxima`.
    public func maximum(_ unit: Int) -> Points {
        var maximum = Points.zero
        for domain in domains.indices { maximum += self.maximum(unit, inDomain: domain) }
        return maximum
    }

    /// The most points that the unit's criteria in a domain could give; zero unless `hasMaxima`.
    public func maximum(_ unit: Int, inDomain domain: Int) -> Points {
        Points(millionths: table.maximum(unit, domain))
    }
}
