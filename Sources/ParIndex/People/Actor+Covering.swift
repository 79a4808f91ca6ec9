extension Actor {
    /// Those of the codes for which the person may do it, asked once for a whole sheet.
    public func covered(_ codes: [Code], by act: Act, on subject: Subject) -> [Code] {
        let fitting = person.appointments.filter { $0.role.acts.contains(act) && $0.reaches(subject) }
        guard !fitting.contains(where: \.codes.isEmpty) else { return codes }
        return codes.filter { code in fitting.contains { $0.covers(code) } }
    }
}
