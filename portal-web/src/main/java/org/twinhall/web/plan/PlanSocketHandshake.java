package org.twinhall.web.plan;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import org.twinhall.web.setting.Setting;

/** Hands the browser's session to the socket, and refuses pages of other sites a second time. */
public class PlanSocketHandshake extends ServerEndpointConfig.Configurator {
    static final String SESSION = "twinhall.session";

    @Override
    public boolean checkOrigin(String origin) {
        return Setting.PUBLIC_URL.value().equals(origin);
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig endpoint, HandshakeRequest request, HandshakeResponse response) {
        if (request.getHttpSession() instanceof HttpSession session) {
            endpoint.getUserProperties().put(SESSION, session);
        } else {
            endpoint.getUserProperties().remove(SESSION);
        }
    }
}
