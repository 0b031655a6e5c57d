/** The plan that two cities write together: its pages, its REST resource, and the socket over which open pages hear of each other. */
package org.twinhall.web.plan;
