import ParIndex
import Wording

/// A catalogue with the places of its indicators, so that catalogues can be held against each other.
struct CatalogueReading {
    /// An indicator and where it stands.
    struct Entry {
        let indicator: StatisticalIndicator
        let place: Place
    }

    let catalogue: IndicatorCatalogue
    let entries: [Entry]

    /// Reads a file with the parts "catalogue", "groups", "identities" and "drafts".
    static func read(_ node: YAMLNode, _ faults: Faults) -> CatalogueReading? {
        Fields.read(node, faults) { fields in
            let header = fields.required("catalogue", IndicatorCatalogue.header)
            let groups = fields.required("groups", Scalar.list(Group.read)) ?? []
            let identities = fields.list("identities", IndicatorIdentity.read)
            let drafts = fields.list("drafts", DraftReader(groups.flatMap(\.group.indicators)).sentence)
            guard var catalogue = header else { return nil }
            catalogue.groups = groups.map(\.group)
            (catalogue.identities, catalogue.drafts) = (identities, drafts)
            return CatalogueReading(catalogue: catalogue, entries: groups.flatMap(\.entries))
        }
    }

    /// What does not fit within the catalogue.
    var faults: [Diagnostic] {
        let codes = Set(entries.map(\.indicator.code))
        return identityFaults(codes)
            + entries.flatMap { entry -> [Diagnostic] in
                let indicator = entry.indicator
                var faults: [CatalogueFault] = []
                if let parent = indicator.parent, !codes.contains(parent) {
                    faults.append(.parentUnknown(indicator.code, of: parent))
                }
                if (indicator.kind == .coded) == indicator.codes.isEmpty {
                    faults.append(.codes(indicator.code, isCoded: indicator.kind == .coded))
                }
                return faults.map { Diagnostic(.error, at: entry.place, $0.problem) }
            }
    }

    /// Identities that name a line that the catalogue does not have; told at its first line.
    private func identityFaults(_ codes: Set<Code>) -> [Diagnostic] {
        guard let place = entries.first?.place else { return [] }
        return catalogue.identities.flatMap { identity in
            ([identity.whole] + identity.parts).filter { !codes.contains($0) }.map { missing in
                Diagnostic(.error, at: place, CatalogueFault.parentUnknown(identity.whole, of: missing).problem)
            }
        }
    }
}

extension IndicatorIdentity {
    fileprivate static func read(_ node: YAMLNode, _ faults: Faults) -> IndicatorIdentity? {
        Fields.read(node, faults) { fields in
            let whole = fields.required("whole", Scalar.code)
            let relation = fields.required("relation", Scalar.word(Relation.self))
            let parts = fields.list("parts", Scalar.code)
            guard let whole, let relation else { return nil }
            return IndicatorIdentity(whole, relation, parts)
        }
    }
}

/// A group with the places of its indicators.
private struct Group {
    let group: IndicatorCatalogue.Group
    let entries: [CatalogueReading.Entry]

    static func read(_ node: YAMLNode, _ faults: Faults) -> Group? {
        Fields.read(node, faults) { fields in
            let code = fields.required("code", Scalar.code)
            let title = fields.required("title", Scalar.text)
            let entries = fields.list("indicators") { node, faults in
                StatisticalIndicator.read(node, faults).map {
                    CatalogueReading.Entry(indicator: $0, place: node.place)
                }
            }
            guard let code, let title else { return nil }
            let group = IndicatorCatalogue.Group(code: code, title: title, indicators: entries.map(\.indicator))
            return Group(group: group, entries: entries)
        }
    }
}

extension IndicatorCatalogue {
    fileprivate static func header(_ node: YAMLNode, _ faults: Faults) -> IndicatorCatalogue? {
        Fields.read(node, faults) { fields in
            let slug = fields.required("slug", Scalar.slug)
            let title = fields.required("title", Scalar.text)
            let standing = fields.required("standing", Scalar.word(CriteriaSet.Standing.self))
            let source = fields.required("source", source)
            let from = fields.required("from", Scalar.day)
            let spans = fields.list("periods", Scalar.word(ReportingPeriod.Span.self))
            let notes = fields.list("notes", Scalar.text)
            guard let slug, let title, let standing, let source, let from else { return nil }
            return IndicatorCatalogue(
                slug: slug, title: title, standing: standing, source: source, from: from, spans: spans,
                groups: [], notes: notes)
        }
    }

    private static func source(_ node: YAMLNode, _ faults: Faults) -> Source? {
        Fields.read(node, faults) { fields in
            let document = fields.required("document", Scalar.text)
            let (place, remark) = (fields.optional("place", Scalar.text), fields.optional("remark", Scalar.text))
            return document.map { Source(document: $0, place: place, remark: remark) }
        }
    }
}

extension StatisticalIndicator {
    fileprivate static func read(_ node: YAMLNode, _ faults: Faults) -> StatisticalIndicator? {
        Fields.read(node, faults) { fields in
            let code = fields.required("code", Scalar.code)
            let label = fields.required("label", Scalar.text)
            let kind = fields.required("type", Scalar.word(Kind.self))
            let aliases = fields.list("aliases", Scalar.text)
            let unit = fields.optional("unit", Scalar.text)
            let codes = fields.optional("codes", Keyed.reader(Scalar.text, Scalar.text)) ?? [:]
            let parent = fields.optional("of", Scalar.code)
            let levels = fields.list("levels", Scalar.word(Level.self))
            let note = fields.optional("note", Scalar.text)
            guard let code, let label, let kind else { return nil }
            return StatisticalIndicator(
                code: code, aliases: aliases, label: label, unit: unit, kind: kind, codes: codes, parent: parent,
                levels: levels, note: note)
        }
    }
}
