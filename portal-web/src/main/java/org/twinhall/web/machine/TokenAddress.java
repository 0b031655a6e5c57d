package org.twinhall.web.machine;

import org.twinhall.web.setting.Setting;

/** Where a program gets its tokens. */
final class TokenAddress {
    private TokenAddress() {}

    static String value() {
        return Setting.OIDC_ISSUER.value() + "/protocol/openid-connect/token";
    }
}
