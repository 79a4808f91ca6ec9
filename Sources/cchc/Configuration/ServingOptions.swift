import ArgumentParser

/// How the server is reached, and how long sessions last.
struct ServingOptions: ParsableArguments {
    @Option(help: "Địa chỉ nghe. / Address to listen on.")
    var host: String?

    @Option(help: "Cổng; 0 là cổng trống bất kỳ. / Port; 0 for any free one.")
    var port: Int?

    @Option(
        help:
            "Địa chỉ https://… mà người dùng mở, khi có máy chủ trung gian. / The https:// address of the proxy before it."
    )
    var origin: String?

    @Flag(help: "Cho mở qua mạng không mã hóa, chỉ để thử. / Let others in unencrypted, for trials only.")
    var insecure = false

    @Option(help: "Số phút không dùng thì phiên kết thúc. / Minutes without use after which a session ends.")
    var idleMinutes: Int?

    @Option(help: "Số phút dài nhất của một phiên. / Minutes that a session lasts at most.")
    var sessionMinutes: Int?

    @OptionGroup var mail: MailOptions

    init() {}
}
