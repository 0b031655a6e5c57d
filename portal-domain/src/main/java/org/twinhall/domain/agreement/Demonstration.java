package org.twinhall.domain.agreement;

/** Whether this portal is a demonstration, so that what is made on it is marked as made up. Told by the portal's settings. */
public interface Demonstration {
    boolean isOn();
}
