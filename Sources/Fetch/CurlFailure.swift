import CCurl
import Model

/// What libcurl's result codes mean in our words (libcurl-errors(3)).
enum CurlFailure {
    /// `message` is what libcurl wrote into its error buffer; `isHeadComplete` tells a header too long for libcurl
    /// from real lack of memory, which it reports with one code.
    static func verdict(
        _ code: CURLcode, message: String, isHeadComplete: Bool, _ settings: FetchSettings, total: Duration
    ) -> Verdict {
        let detail = message.isEmpty ? String(cString: curl_easy_strerror(code)) : message
        switch code {
        case CURLE_OPERATION_TIMEDOUT:
            let limit =
                total >= settings.timeout ? "timeout \(settings.timeout)" : "connect-timeout \(settings.connectTimeout)"
            return Verdict(.timeout, "\(detail) (\(limit))")
        case CURLE_OUT_OF_MEMORY where !isHeadComplete:
            return Verdict(.headers, "a header line of more than 100 KiB, libcurl's limit")
        case CURLE_RECV_ERROR where detail.hasSuffix("in chunked-encoding"): return Verdict(.protocolError, detail)
        case CURLE_RECV_ERROR where detail.contains("CONNECT"): return Verdict(.connect, detail)
        case CURLE_RECV_ERROR where detail.contains("unexpected eof"): return Verdict(.truncated, detail)
        default: return Verdict(kind(code), detail)
        }
    }

    private static func kind(_ code: CURLcode) -> Failure.Kind {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: .dns
        case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY, CURLE_INTERFACE_FAILED,
            CURLE_NO_CONNECTION_AVAILABLE, CURLE_QUIC_CONNECT_ERROR:
            .connect
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT, CURLE_USE_SSL_FAILED:
            .tls
        case CURLE_PARTIAL_FILE: .truncated
        case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_READ_ERROR: .reset
        case CURLE_BAD_CONTENT_ENCODING: .encoding
        case CURLE_FILESIZE_EXCEEDED: .tooLarge
        case CURLE_TOO_MANY_REDIRECTS: .redirect
        case CURLE_ABORTED_BY_CALLBACK: .stopped
        // What is left: answers that are no HTTP, URLs that libcurl cannot read, and wrong use of libcurl by us.
        default: .protocolError
        }
    }
}
