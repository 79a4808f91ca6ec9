import ParIndex
import Wording

/// The part "set" of a folder: what the set is and what its criteria inherit.
struct SetHeader {
    let place: Place
    /// Where each key of the part stands.
    let places: [String: Place]
    let sources: SourceReader
    /// The set without criteria.
    let set: CriteriaSet

    /// Reads the part "set"; a key at fault keeps its standard, so that the criteria can still be checked.
    static func read(_ node: YAMLNode, _ faults: Faults) -> SetHeader? {
        Fields.read(node, faults) { fields in
            let slug = fields.required("slug", Scalar.slug)
            let title = fields.required("title", Scalar.text)
            let standing = fields.required("standing", Scalar.word(CriteriaSet.Standing.self))
            let sources = SourceReader(fields)
            let from = fields.required("from", Scalar.day)
            let to = fields.optional("to", Scalar.day)
            let scale = fields.required("scale", Decimal.points)
            let set = CriteriaSet(
                slug: slug ?? "", title: title ?? "", standing: standing ?? .issued, source: sources.ofSet,
                from: from ?? .first, to: to, scale: scale ?? .zero,
                levelNames: fields.optional("levelNames", LevelNames.read) ?? .usual,
                rounding: fields.optional("rounding", Rounding.read) ?? .usual,
                window: fields.optional("window", YearDays.window) ?? .usual,
                domains: [], notes: fields.list("notes", Scalar.text))
            return SetHeader(place: fields.place, places: fields.places, sources: sources, set: set)
        }
    }
}

extension LevelNames {
    fileprivate static func read(_ node: YAMLNode, _ faults: Faults) -> LevelNames? {
        Fields.read(node, faults) { fields in
            LevelNames(
                domain: fields.optional("domain", Scalar.text) ?? usual.domain,
                criterion: fields.optional("criterion", Scalar.text) ?? usual.criterion,
                component: fields.optional("component", Scalar.text) ?? usual.component)
        }
    }
}

extension Rounding {
    fileprivate static func read(_ node: YAMLNode, _ faults: Faults) -> Rounding? {
        Fields.read(node, faults) { fields in
            Rounding(
                pointDecimals: fields.optional("pointDecimals", Scalar.whole(0...6)) ?? usual.pointDecimals,
                publishedDecimals: fields.optional("publishedDecimals", Scalar.whole(0...6)) ?? usual.publishedDecimals)
        }
    }
}
