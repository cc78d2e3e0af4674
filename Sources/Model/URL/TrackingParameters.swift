/// Query parameters that say where a reader came from and never which page is meant.
enum TrackingParameters {
    static func contain(_ parameter: URLParameter) -> Bool {
        names.contains(parameter.name)
            || prefixes.contains { parameter.name.hasPrefix($0) }
            || words.contains(parameter.name) && !parameter.isNumber
    }

    /// Families of names.
    private static let prefixes = [
        "utm_",  // Urchin and Google Analytics, and all who copied them
        "mtm_", "piwik_",  // Matomo, formerly Piwik
        "at_custom", "at_bbc_",  // AT Internet (Piano): fields that publishers number or name
        "hsa_", "_hs",  // HubSpot ads and mail: _hsenc, _hsmi
        "oly_", "vero_",  // Omeda and Vero mail
        "__twitter_",  // Twitter's redirects
    ]

    /// Names that nothing else uses.
    private static let names: Set<String> = [
        // Click ids of advertising networks
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "ttclid",
        "li_fat_id", "epik", "rdt_cid", "irclickid", "_openstat", "obclid", "scclid",
        // Mail campaigns: Mailchimp, Marketo, Sailthru and their like
        "mc_cid", "mc_eid", "mkt_tok", "ml_subscriber", "ml_subscriber_hash", "ck_subscriber_id", "bbeml",
        "sc_campaign", "sc_channel", "sc_content", "sc_eid", "sc_llid", "sc_lid", "sc_uid",
        // Share buttons and social networks
        "igshid", "igsh", "fb_action_ids", "fb_action_types", "fb_ref", "fb_source", "__tn__", "__xts__", "ref_src",
        "ref_url", "smid", "smtyp", "taid", "soc_src", "soc_trk",
        // Matomo and AT Internet
        "pk_campaign", "pk_kwd", "pk_keyword", "pk_source", "pk_medium", "pk_content", "pk_cid", "at_medium",
        "at_campaign", "at_campaign_type", "at_creation", "at_format", "at_variant", "at_network", "at_platform",
        "at_link_id", "at_link_type", "at_link_origin", "at_ptr_name", "xtor", "xtref",
        // Analytics of publishers and portals
        "cmpid", "cmp_id", "ito", "ncid", "ocid", "guccounter", "guce_referrer", "guce_referrer_sig", "spm", "scm",
        "cvid", "_ga", "_gl", "icid", "s_cid", "s_kwcid", "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname",
        "ns_fee", "wtmc", "wt_mc", "wt_zmc", "int_cmp", "intcmp", "algo_expid", "algo_pvid",
    ]

    /// Ordinary words: with a number behind them they might name a page.
    private static let words: Set<String> = ["ref"]
}
